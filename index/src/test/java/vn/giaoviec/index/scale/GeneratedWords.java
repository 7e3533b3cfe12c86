package vn.giaoviec.index.scale;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Words as administrative texts have them: few that are in most sentences, many that are rare. The
 * rare ones are built from the sounds of Vietnamese, so that there are some thousand.
 */
final class GeneratedWords {

  private static final String COMMON =
      "thực hiện,kế hoạch,báo cáo,triển khai,phối hợp,tổ chức,đơn vị,nhiệm vụ,công tác,phát triển,"
          + "quản lý,hợp tác xã,địa phương,kiểm tra,xây dựng,hướng dẫn,tổng hợp,đề xuất,kết quả,"
          + "tăng cường,hoàn thành,chương trình,dự án,đầu tư,kinh tế,xã hội,nông nghiệp,sản xuất,"
          + "chuyển đổi số,đào tạo,cán bộ,văn bản,chính sách,hỗ trợ,thành viên,doanh nghiệp,vốn vay,"
          + "chuỗi giá trị,nông thôn mới,an toàn thực phẩm,thủ tục hành chính,giải ngân,khảo sát,"
          + "tuyên truyền,thi đua,khen thưởng,tín dụng,thị trường,công nghệ,môi trường,đất đai,"
          + "quy hoạch,giám sát,thanh tra,lao động,việc làm,du lịch,y tế,giáo dục,văn hóa,thể thao";
  private static final String[] ONSETS =
      "b,c,ch,d,đ,g,gi,h,kh,l,m,n,ng,nh,ph,qu,r,s,t,th,tr,v,x".split(",");
  private static final String[] RIMES =
      ("a,á,à,ả,ạ,am,an,ang,anh,ao,âu,ấu,ậu,ân,ấn,ầng,ê,ế,ề,ệ,ên,ếch,i,ì,ỉ,iên,iếng,iệu,o,ó,òng,"
              + "ô,ố,ộ,ông,ống,ơ,ở,ợ,ơn,u,ú,ủ,ụ,ung,ương,ước,ường,ua,ưa,ửa,oan,oán,oai,uyên,uyết")
          .split(",");
  private static final int RARE = 4000;

  private final List<String> words = new ArrayList<>();
  private final double[] upTo;

  GeneratedWords(Random random) {
    words.addAll(List.of(COMMON.split(",")));
    Collections.shuffle(words, random);
    while (words.size() < RARE) {
      words.add(syllable(random) + " " + syllable(random));
    }
    upTo = new double[words.size()];
    double sum = 0;
    for (int i = 0; i < upTo.length; i++) {
      sum += 1.0 / (i + 3); // Zipf's law
      upTo[i] = sum;
    }
  }

  private static String syllable(Random random) {
    return ONSETS[random.nextInt(ONSETS.length)] + RIMES[random.nextInt(RIMES.length)];
  }

  /** One word, the common ones more often. */
  String next(Random random) {
    double at = random.nextDouble() * upTo[upTo.length - 1];
    int low = 0;
    int high = upTo.length - 1;
    while (low < high) {
      int middle = (low + high) / 2;
      if (upTo[middle] < at) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return words.get(low);
  }

  /** Some words as a sentence. */
  String sentence(Random random, int count) {
    StringBuilder sentence = new StringBuilder();
    for (int i = 0; i < count; i++) {
      String word = next(random);
      sentence.append(i == 0 ? "" : i % 7 == 6 ? ", " : " ").append(word);
    }
    return sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1);
  }
}
