package org.ringfence.report.check;

/** Letters of other alphabets that a reader takes for English ones. */
final class Lookalikes {
  /** Each followed by the English letter that it looks like. */
  private static final String PAIRS =
      "аaсcеeһhіiјjоoрpѕsԁdɡgхxуyαaοoεeιiнhмmтtΕEΗHΙIΝNΟOΡPΤTСCЕEНHІIЅSДDԌGΒBВBᏚSᎬE";

  private Lookalikes() {}

  /** The text with English letters in their place. */
  static String plain(String text) {
    var plain = new StringBuilder(text.length());
    for (var place = 0; place < text.length(); place++) {
      var at = PAIRS.indexOf(text.charAt(place));
      var other = at >= 0 && at % 2 == 0;
      plain.append(other ? PAIRS.charAt(at + 1) : text.charAt(place));
    }
    return plain.toString();
  }
}
