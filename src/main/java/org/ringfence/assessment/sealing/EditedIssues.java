package org.ringfence.assessment.sealing;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ringfence.assessment.council.IssueBook;
import org.ringfence.assessment.dossier.CatalogueServices;
import org.ringfence.assessment.evidence.EvidenceCheck;
import org.ringfence.assessment.evidence.EvidenceProblem;
import org.ringfence.assessment.ledger.AuditLog;
import org.ringfence.assessment.ledger.RegisterErrors;
import org.ringfence.assessment.verify.record.PaperContents;
import org.ringfence.model.disclosure.Edition;
import org.ringfence.model.installation.RegisterEntry;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.model.paper.Issue;
import org.ringfence.model.paper.PaperKind;
import org.ringfence.model.signature.LogHead;
import org.ringfence.register.Register;

/** Records which edited papers were given out, where the register knows what they are about. */
public final class EditedIssues {
  private final Register register;
  private final IssueBook book;
  private final AuditLog chronicle;
  private final CatalogueServices knowledge;
  private final EvidenceCheck evidence;

  public EditedIssues(
      Register register, IssueBook book, AuditLog chronicle, CatalogueServices knowledge) {
    this.evidence = new EvidenceCheck(register, knowledge.wording());
    this.register = register;
    this.book = book;
    this.chronicle = chronicle;
    this.knowledge = knowledge;
  }

  /**
   * Which paper is given out.
   *
   * @param version that it is sealed as: the next one where the register knows what it is about
   * @param about the first installation of it that the register knows
   * @param subject as issues name it; empty where the register knows none
   * @param last the one that was given out before
   */
  record Order(
      PaperKind kind,
      Edition edition,
      int version,
      Optional<RegisterEntry> about,
      String subject,
      Optional<Issue> last) {

    /** Whether its version follows on the last one that this register gave out. */
    private boolean follows() {
      return about.isPresent() && version == last.map(Issue::version).orElse(0) + 1;
    }
  }

  /** As which paper, and which version of it, it would be given out. */
  Order order(PaperContents contents) {
    var kind = contents.kind();
    var edition = contents.edition();
    var about = about(contents).findFirst();
    var subject = about.map(entry -> subject(kind, entry)).orElse("");
    var last = about.flatMap(entry -> book.last(entry.organisation().id(), kind, edition, subject));
    var next = last.map(Issue::version).orElse(0) + 1;
    var version = Math.max(next, contents.enclosure().version());
    return new Order(kind, edition, version, about, subject, last);
  }

  /** What its answers rest on and is not there, of all that the register knows it is about. */
  List<EvidenceProblem> lost(PaperContents contents) {
    return evidence.of(
        about(contents).map(RegisterEntry::assessmentId).collect(Collectors.toUnmodifiableSet()));
  }

  private Stream<RegisterEntry> about(PaperContents contents) {
    return contents.subjects().stream()
        .flatMap(
            one ->
                register.entriesOf(one.installationId()).stream()
                    .filter(entry -> entry.revision() == one.revision()));
  }

  private static String subject(PaperKind kind, RegisterEntry entry) {
    return kind.isAboutOne() ? entry.assessmentId() : entry.organisation().id();
  }

  /** Records it in the list of papers that were given out, or in the log alone. */
  Outcome<LogHead> keep(Order order, Path out, String why) {
    var name = String.valueOf(out.getFileName());
    var today = LocalDate.now(knowledge.clock());
    var issue =
        new Issue(
            order.kind(), order.edition(), order.subject(), order.version(), name, today, why);
    return order.follows()
        ? book.add(order.about().orElseThrow().organisation().id(), issue)
            .map(_ -> chronicle.head())
        : RegisterErrors.problems(
            () ->
                Outcome.done(
                    register.inOneTransaction(
                        () -> {
                          chronicle.add(
                              "paper-sealed",
                              issue.subject(),
                              Optional.empty(),
                              IssueBook.detail(issue));
                          return chronicle.head();
                        })));
  }
}
