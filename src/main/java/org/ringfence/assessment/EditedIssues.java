package org.ringfence.assessment;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.ringfence.model.Edition;
import org.ringfence.model.Issue;
import org.ringfence.model.LogHead;
import org.ringfence.model.Outcome;
import org.ringfence.model.PaperKind;
import org.ringfence.model.RegisterEntry;
import org.ringfence.register.Register;

/** Records which edited papers were given out, where the register knows what they are about. */
final class EditedIssues {
  private final Register register;
  private final IssueBook book;
  private final Chronicle chronicle;
  private final Knowledge knowledge;

  EditedIssues(Register register, IssueBook book, Chronicle chronicle, Knowledge knowledge) {
    this.register = register;
    this.book = book;
    this.chronicle = chronicle;
    this.knowledge = knowledge;
  }

  /**
   * Which paper is given out.
   *
   * @param about the first installation of it that the register knows
   * @param issue what is recorded of it
   * @param again whether this version of it was given out before
   */
  record Order(
      PaperKind kind,
      Edition edition,
      int version,
      Optional<RegisterEntry> about,
      Issue issue,
      boolean again) {}

  /** What would be recorded; refused where a correction has no reason. */
  Outcome<Order> order(PaperContents contents, Path out, String why) {
    var kind = EditedPapers.kind(contents.enclosure());
    var edition = EditedPapers.edition(contents);
    var version = contents.enclosure().version();
    var about =
        contents.subjects().stream()
            .flatMap(
                one ->
                    register.entriesOf(one.installationId()).stream()
                        .filter(entry -> entry.revision() == one.revision()))
            .findFirst();
    var subject =
        about
            .map(
                entry ->
                    PaperPress.isAboutOne(kind) ? entry.assessmentId() : entry.organisation().id())
            .orElse("");
    var last = about.flatMap(entry -> book.last(entry.organisation().id(), kind, edition, subject));
    var again = last.filter(one -> one.version() >= version).isPresent();
    if (about.isPresent() && !again && version > 1 && why.isBlank()) {
      return Outcome.refused(
          "This is version %d of the paper, and nobody said why it corrects the one before."
              .formatted(version),
          "",
          "Say what it corrects (on the command line: --correct \"…\"). Nothing was sealed.");
    }
    var today = LocalDate.now(knowledge.clock());
    var name = String.valueOf(out.getFileName());
    return Outcome.done(
        new Order(
            kind,
            edition,
            version,
            about,
            new Issue(kind, edition, subject, version, name, today, version > 1 ? why : ""),
            again));
  }

  /** Records it in the list of papers that were given out, or in the log alone. */
  Outcome<LogHead> keep(Order order) {
    return order.about().isPresent() && !order.again()
        ? book.add(order.about().get().organisation().id(), order.issue())
            .map(_ -> chronicle.head())
        : Guard.problems(
            () ->
                Outcome.done(
                    register.inOneTransaction(
                        () -> {
                          chronicle.add(
                              "paper-sealed",
                              order.issue().subject(),
                              Optional.empty(),
                              IssueBook.detail(order.issue()));
                          return chronicle.head();
                        })));
  }
}
