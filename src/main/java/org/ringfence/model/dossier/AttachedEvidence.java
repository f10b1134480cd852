package org.ringfence.model.dossier;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ringfence.model.installation.Answer;
import org.ringfence.model.installation.Attachment;
import org.ringfence.model.installation.ReopenedAnswer;

/**
 * Says where the evidence of an answer is in what people read: what somebody wrote of it, and every
 * file that is attached. A record names what is attached by its hash, which tells nobody anything,
 * and people read what the file is called and what it is.
 */
public final class AttachedEvidence {
  private static final Pattern BY_HASH =
      Pattern.compile("Attached \\(SHA-256 ([0-9a-f]{12}(?:, [0-9a-f]{12})*)\\)");

  private static final String ELSEWHERE = "Attached where this was recorded, and not here";

  private AttachedEvidence() {}

  /**
   * The place of the evidence as people read it.
   *
   * @param ref as it is recorded
   * @param attached what is attached to the answer and may be named here
   */
  public static String says(String ref, List<Attachment> attached) {
    return Stream.concat(recorded(ref, attached), attached.stream().map(AttachedEvidence::named))
        .distinct()
        .collect(Collectors.joining("; "));
  }

  /** The same of the answer that a question of a dossier has now. */
  public static String says(Answer answer, Dossier dossier, String question) {
    return says(
        answer.ref(),
        ofAnswer(
            question, dossier.attachments().getOrDefault(question, List.of()), dossier.earlier()));
  }

  /** The same of what was found on equipment that has been replaced. */
  public static String says(ReopenedAnswer was, Dossier dossier) {
    return says(
        was.answer().ref(),
        ofEarlier(was, dossier.attachments().getOrDefault(was.question(), List.of())));
  }

  /** Of what is attached to a question, what proves its answer of now. */
  public static List<Attachment> ofAnswer(
      String question, List<Attachment> attached, List<ReopenedAnswer> earlier) {
    Predicate<Attachment> proves =
        one ->
            earlier.stream()
                .filter(was -> was.question().equals(question))
                .noneMatch(was -> was.attached().contains(one.sha256()));
    return attached.stream().filter(proves).toList();
  }

  /** Of what is attached to a question, what proved an earlier answer. */
  public static List<Attachment> ofEarlier(ReopenedAnswer was, List<Attachment> attached) {
    return attached.stream().filter(one -> was.attached().contains(one.sha256())).toList();
  }

  /** What somebody has written of it; empty where only something is attached. */
  public static String written(String ref) {
    return BY_HASH.matcher(ref).matches() ? "" : ref;
  }

  /** What is recorded and not said by the name of a file. */
  private static Stream<String> recorded(String ref, List<Attachment> attached) {
    var hashes = BY_HASH.matcher(ref);
    return hashes.matches()
        ? Arrays.stream(hashes.group(1).split(", "))
            .filter(hash -> attached.stream().noneMatch(one -> one.sha256().startsWith(hash)))
            .map(_ -> ELSEWHERE)
        : Stream.of(ref).filter(text -> !text.isBlank());
  }

  private static String named(Attachment one) {
    return "Attached: %s (%s)".formatted(one.name(), kind(one));
  }

  private static String kind(Attachment one) {
    return one.type().equals("application/pdf") ? "document" : "photo";
  }
}
