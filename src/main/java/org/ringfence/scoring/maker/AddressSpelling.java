package org.ringfence.scoring.maker;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.ringfence.catalogue.NormalForm;

/**
 * Brings the many ways in which people and programs write a network address to the one in which it
 * is looked for: one sort of dash and of colon, no mark that announces it, and of an address that
 * was made from another the one that it was made from.
 */
final class AddressSpelling {
  /** What announces an address and is written onto its first digit. */
  private static final Pattern GLUED =
      Pattern.compile(
          "(?i)(?<![\\p{L}\\p{Nd}])(mac|hwaddr|w?lan|ethernet)(?=[0-9a-f]{2}[:.-]?[0-9a-f]{2})");

  private static final Pattern HEX_MARK = Pattern.compile("(?i)(?<![0-9a-z])0x(?=[0-9a-f]{2})");

  /** Six pairs with a mark between that is no usual one. */
  private static final Pattern ODDLY_MARKED =
      Pattern.compile(
          "(?i)(?<![0-9a-z])[0-9a-f]{2}(\\s?[;,/|~=\u2192]\\s?)[0-9a-f]{2}(?:\\1[0-9a-f]{2}){4}"
              + "(?![0-9a-z])");

  private static final Pattern ODD_MARK = Pattern.compile("\\s?[;,/|~=\u2192]\\s?");

  /** An address of 64 bits that is made from one of 48 (RFC 4291, appendix A). */
  private static final Pattern WIDENED =
      Pattern.compile(
          "(?i)(?<![0-9a-z:])([0-9a-f]{2})([:-]?)([0-9a-f]{2})\\2([0-9a-f]{2})\\2ff\\2fe\\2"
              + "([0-9a-f]{2})\\2([0-9a-f]{2})\\2([0-9a-f]{2})(?![0-9a-z:])");

  /** The same at the end of one for the Internet, where a bit of its first pair is turned round. */
  private static final Pattern INTERNET =
      Pattern.compile(
          "(?i)(?<![0-9a-z:])(?:[0-9a-f]{0,4}:){2,5}([0-9a-f]{1,4}):([0-9a-f]{1,2})ff:"
              + "fe([0-9a-f]{2}):([0-9a-f]{1,4})(?![0-9a-z:])");

  private static final int TURNED = 0x0200;
  private static final int HEX = 16;

  private static final Pattern BLANK = Pattern.compile("\\s");
  private static final Pattern DASHES = Pattern.compile("[\\p{Pd}_\\u2212\\u00B7\\u2022\\u2219]");
  private static final Pattern COLONS = Pattern.compile("[\\u2236\\uA789\\u02D0]");

  private AddressSpelling() {}

  /** The text, each network address in it as a label prints one; all else as it was. */
  static String plain(String field) {
    var blanks = BLANK.matcher(NormalForm.plain(field)).replaceAll(" ");
    var dashes = DASHES.matcher(blanks).replaceAll("-");
    var glued = GLUED.matcher(COLONS.matcher(dashes).replaceAll(":")).replaceAll("$1 ");
    var marked = ODDLY_MARKED.matcher(HEX_MARK.matcher(glued).replaceAll(""));
    var widened =
        WIDENED
            .matcher(marked.replaceAll(one -> ODD_MARK.matcher(one.group()).replaceAll(":")))
            .replaceAll("$1:$3:$4:$5:$6:$7");
    return INTERNET.matcher(widened).replaceAll(AddressSpelling::ofInternet);
  }

  private static String ofInternet(MatchResult one) {
    var first = Integer.parseInt(one.group(1), HEX) ^ TURNED;
    var last = Integer.parseInt(one.group(4), HEX);
    var third = Integer.parseInt(one.group(2), HEX);
    return "%02x:%02x:%02x:%s:%02x:%02x"
        .formatted(first >> 8, first & 0xff, third, one.group(3), last >> 8, last & 0xff);
  }
}
