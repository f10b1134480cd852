package org.ringfence.report.sealing.markup;

import java.util.List;
import java.util.regex.Pattern;
import org.ringfence.report.office.XmlPart;

/** Looks for comments and notes, which are shown to some and not to others. */
public final class Comments {
  private static final Pattern PART = Pattern.compile("(?i)(word|xl)/(threaded)?comments.*");
  private static final List<String> MARKS =
      List.of("commentReference", "commentRangeStart", "commentRangeEnd");

  private Comments() {}

  public static void look(XmlPart part, Faults faults) {
    var isOne = PART.matcher(part.name()).matches() && !part.all("comment").isEmpty();
    var isThread = !part.all("threadedComment").isEmpty();
    if (isOne || isThread || MARKS.stream().anyMatch(mark -> !part.all(mark).isEmpty())) {
      faults.add(
          "There is a comment or a note.",
          part.place(),
          "In Word or Excel, under Review, delete all comments and notes, and save.");
    }
  }
}
