package org.ringfence.assessment.checklist;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ringfence.report.Tampering;

/** A checklist being filled in, as Word saves it. */
public final class FilledSheet {
  private static final String DOCUMENT = "word/document.xml";

  private final Tampering file;

  public FilledSheet(Path blank) {
    this.file = new Tampering(blank);
  }

  /** Ticks a box. */
  public FilledSheet tick(String tag) {
    return change(at(tag) + "(.*?)w14:val=\"0\"(.*?)☐", "$1$2w14:val=\"1\"$3☒");
  }

  /** Writes into a field. */
  public FilledSheet write(String tag, String text) {
    return change(
        at(tag) + "(.*?)<w:showingPlcHdr/>(.*?)…", "$1$2$3" + Matcher.quoteReplacement(text));
  }

  /** Fills each point of the test in. */
  public FilledSheet test(String... points) {
    for (var point : points) {
      tick("checklist/point/" + point + "/clear");
    }
    return this;
  }

  /** Says who looked, and when. */
  public FilledSheet signed() {
    return write("checklist/who/name", "A. Reed").write("checklist/who/day", "20 November 2026");
  }

  public FilledSheet change(String pattern, String replacement) {
    file.change(DOCUMENT, pattern, replacement);
    return this;
  }

  /** Leaves out the names and locks of all places, as LibreOffice up to version 7.4 does. */
  public FilledSheet nameless() {
    var text = new String(file.parts().get(DOCUMENT), StandardCharsets.UTF_8);
    file.parts()
        .put(
            DOCUMENT,
            text.replaceAll("<w:(tag|alias|lock|id) w:val=\"[^\"]*\"/>|<w:showingPlcHdr/>", "")
                .getBytes(StandardCharsets.UTF_8));
    return this;
  }

  public FilledSheet part(String name, String content) {
    file.parts().put(name, content.getBytes(StandardCharsets.UTF_8));
    return this;
  }

  public Path saved(Path to) {
    return file.saved(to);
  }

  private static String at(String tag) {
    return "(" + Pattern.quote("<w:tag w:val=\"" + tag + "\"/>") + ")";
  }
}
