package vn.giaoviec.extractor.read.markup;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import vn.giaoviec.extractor.read.Input;
import vn.giaoviec.extractor.read.ReadResult;
import vn.giaoviec.extractor.read.Reader;
import vn.giaoviec.extractor.read.UnreadableException;
import vn.giaoviec.extractor.read.UnreadableException.Reason;
import vn.giaoviec.extractor.read.flow.Flow;

/** Reads HTML as a browser shows it: paragraphs, lists with their signs, tables with spans. */
public final class HtmlReader implements Reader {

  @Override
  public boolean reads(String mediaType) {
    return mediaType.equals("text/html") || mediaType.equals("application/xhtml+xml");
  }

  @Override
  public ReadResult read(Input input) throws UnreadableException {
    try {
      Document document = Jsoup.parse(new ByteArrayInputStream(input.bytes()), null, "");
      document.select("script, style, head, nav, noscript, template").remove();
      Flow flow = new Flow();
      new HtmlBody(flow, new HtmlFonts(document.body())).read(document.body());
      return ReadResult.flow(input.mediaType(), flow.blocks());
    } catch (IOException e) {
      throw new UnreadableException(Reason.BROKEN, "unreadable HTML");
    }
  }
}
