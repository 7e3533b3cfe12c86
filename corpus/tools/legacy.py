"""Writes Vietnamese as fonts from before Unicode store it.

TCVN3 (TCVN 5712:1993, VN3) has toned letters in small only: capitals are small letters in a font of
capitals (.VnTimeH). VNI writes a mark as a second letter.
"""
import unicodedata

_LETTERS = ("áàảãạ ăắằẳẵặ âấầẩẫậ éèẻẽẹ êếềểễệ íìỉĩị óòỏõọ ôốồổỗộ ơớờởỡợ úùủũụ ưứừửữự ýỳỷỹỵ đ "
            "ĂÂÊÔƠƯĐ")
_PLACES = ("¸µ¶·¹ ¨¾»¼½Æ ©ÊÇÈÉË ÐÌÎÏÑ ªÕÒÓÔÖ Ý×ØÜÞ ãßáâä «èåæçé ¬íêëìî óïñòô \u00adøõö÷ù ýúûüþ ® "
           "¡¢£¤¥¦§")
_TCVN3 = {letter: place for letter, place in zip(_LETTERS, _PLACES) if letter != " "}

_TONES = {"\u0301": "ù", "\u0300": "ø", "\u0309": "û", "\u0303": "õ", "\u0323": "ï"}
_HAT = {"": "â", "\u0301": "á", "\u0300": "à", "\u0309": "å", "\u0303": "ã", "\u0323": "ä"}
_BREVE = {"": "ê", "\u0301": "é", "\u0300": "è", "\u0309": "ú", "\u0303": "ü", "\u0323": "ë"}
_OF_I = {"\u0301": "í", "\u0300": "ì", "\u0309": "æ", "\u0303": "ó", "\u0323": "ò"}


def tcvn3(text):
    """Pieces of text with whether each needs a font of capitals."""
    pieces = []
    for letter in text:
        capital = letter not in _TCVN3 and letter.lower() in _TCVN3
        place = _TCVN3.get(letter, _TCVN3.get(letter.lower(), letter) if capital else letter)
        if pieces and (pieces[-1][1] == capital or place == " "):
            pieces[-1][0] += place
        else:
            pieces.append([place, capital])
    return [(piece, capital) for piece, capital in pieces]


def vni(text):
    """The text in VNI."""
    return "".join(_vni(letter) for letter in text)


def _vni(letter):
    small = letter.lower()
    if small == "đ":
        return _cased("ñ", letter)
    parts = unicodedata.normalize("NFD", small)
    base, marks = parts[0], parts[1:]
    tone = next((m for m in marks if m in _TONES), "")
    if not marks or base not in "aeiouy":
        return letter
    if base == "i":
        return _cased(_OF_I[tone], letter)
    if base == "y" and tone == "\u0323":
        return _cased("î", letter)
    if "\u0302" in marks:
        return _cased(base + _HAT[tone], letter)
    if "\u0306" in marks:
        return _cased(base + _BREVE[tone], letter)
    if "\u031b" in marks:
        base = {"o": "ô", "u": "ö"}[base]
    return _cased(base + _TONES.get(tone, ""), letter)


def _cased(places, letter):
    return places.upper() if letter.isupper() else places
