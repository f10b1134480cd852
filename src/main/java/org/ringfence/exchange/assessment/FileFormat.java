package org.ringfence.exchange.assessment;

import java.util.List;
import java.util.stream.Stream;
import org.ringfence.model.installation.AssessmentFile;

/** The names that an assessment file uses, each list in the order in which it is written. */
final class FileFormat {
  /** What is written where something is asked again; others say the same in the one before. */
  static final String ID = "ringfence-assessment/3";

  private static final String SECOND = "ringfence-assessment/2";
  private static final String FIRST = "ringfence-assessment/1";

  /** What is read, newest first. */
  static final List<String> IDS = List.of(ID, SECOND, FIRST);

  /** The word that stands for "not known" in place of a fact, an answer or a value. */
  static final String UNKNOWN = "unknown";

  static final List<String> FILE = List.of("format", "organisation", "assessments");
  static final List<String> ORGANISATION = List.of("name");
  private static final List<String> FIRST_ASSESSMENT =
      List.of(
          "id", "assessedOn", "site", "installation", "devices", "facts", "answers", "reconciled");

  /** Optional: by fact, who entered it; beside the facts, whose values stay plain. */
  static final String FACTS_ENTERED_BY = "factsEnteredBy";

  /** Optional: who took lines off the equipment. */
  static final String TAKEN_OFF_BY = "takenOffBy";

  /** Optional: what was found on equipment that was replaced, and is to be found out again. */
  static final String ASKED_AGAIN = "askedAgain";

  private static final List<String> SECOND_ASSESSMENT =
      Stream.concat(FIRST_ASSESSMENT.stream(), Stream.of(FACTS_ENTERED_BY, TAKEN_OFF_BY)).toList();
  private static final List<String> ASSESSMENT =
      Stream.concat(SECOND_ASSESSMENT.stream(), Stream.of(ASKED_AGAIN)).toList();
  static final List<String> SITE = List.of("id", "name", "address", "uprn");
  static final List<String> INSTALLATION = List.of("name");
  static final List<String> FIRST_DEVICE =
      List.of(
          "kind",
          "label",
          "maker",
          "mac",
          "model",
          "firmware",
          "firmwareDate",
          "count",
          "bought",
          "cost");

  /** Optional: who entered the answer or the device, each a {@link #PERSON}, or unknown. */
  static final String ENTERED_BY = "enteredBy";

  /** Optional: what took the place of a device that is not there any longer. */
  static final String REPLACED = "replaced";

  static final List<String> REPLACEMENT = List.of("on", "by");

  static final List<String> DEVICE =
      Stream.concat(
              FIRST_DEVICE.stream(),
              Stream.of("status", "serials", "macs", "ip", "place", ENTERED_BY, REPLACED))
          .toList();
  static final List<String> FIRST_ANSWER = List.of("value", "basis", "by", "on", "ref", "note");

  static final List<String> ANSWER =
      Stream.concat(FIRST_ANSWER.stream(), Stream.of(ENTERED_BY)).toList();

  /** The question, the equipment in words, the day of the swap and what was said before it. */
  static final List<String> REOPENED = List.of("question", "device", "on", "answer");

  /** An id that Ringfence made, and the name; that is left out once the person was erased. */
  static final List<String> PERSON = List.of("id", "name");

  static final List<String> RECONCILIATION = List.of("by", "on", "why");

  private FileFormat() {}

  /** The format in which a file is written: the oldest that says all that is in it. */
  static String of(AssessmentFile file) {
    return file.askedAgain().isEmpty() ? SECOND : ID;
  }

  /** What an assessment may have in a file of this format. */
  static List<String> assessment(String id) {
    return switch (id) {
      case FIRST -> FIRST_ASSESSMENT;
      case SECOND -> SECOND_ASSESSMENT;
      default -> ASSESSMENT;
    };
  }

  /** What a device may have in a file of this format. */
  static List<String> device(String id) {
    return id.equals(FIRST) ? FIRST_DEVICE : DEVICE;
  }

  /** What an answer may have in a file of this format. */
  static List<String> answer(String id) {
    return id.equals(FIRST) ? FIRST_ANSWER : ANSWER;
  }
}
