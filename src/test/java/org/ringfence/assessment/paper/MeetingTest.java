package org.ringfence.assessment.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ringfence.assessment.Estate.TODAY;
import static org.ringfence.assessment.Estate.done;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringfence.assessment.Estate;
import org.ringfence.assessment.Workspace;
import org.ringfence.assessment.entering.NewAssessment;
import org.ringfence.assessment.signoff.Signatory;
import org.ringfence.assessment.verify.record.VerifyRequest;
import org.ringfence.model.disclosure.Edition;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.model.outcome.Progress;
import org.ringfence.model.paper.Committee;
import org.ringfence.model.paper.PaperKind;
import org.ringfence.model.paper.PaperOrder;
import org.ringfence.model.verdict.Verdict;
import org.ringfence.model.verdict.Verdict.Level;

/** Papers say whether a sign-off holds when the committee meets, and not when they are written. */
class MeetingTest {
  /** A year after the sign-off of today, which is when it has to be looked at again. */
  private static final LocalDate LAST = TODAY.plusMonths(12);

  @TempDir private Path folder;
  private Workspace workspace;
  private String id = "";

  @BeforeEach
  void open() throws IOException {
    var estate = new Estate(folder.resolve("estate"));
    Files.createDirectories(estate.folder());
    done(estate.ring().make("Ada", Estate.PASSPHRASE.toCharArray()));
    workspace = done(estate.open(Estate.knowledge()));
    id =
        done(workspace.start(new NewAssessment("Anytown", "Hall", "", "", "Main", "")))
            .assessment()
            .id();
    var says = workspace.wording().statements().getOrDefault("assessor", "");
    var ada = new Signatory("", true, "assessor", says, "", TODAY);
    done(workspace.signatures().sign(id, ada, Estate.PASSPHRASE.toCharArray()));
  }

  @AfterEach
  void close() {
    workspace.close();
  }

  private static PaperOrder order(PaperKind kind, Edition edition) {
    return PaperOrder.of(kind, edition, "");
  }

  private Path written(PaperOrder order) {
    var file = folder.resolve(order.kind().id() + order.edition().id() + ".docx");
    return done(workspace.publishing().write(order, file, Optional.empty(), Progress.NONE));
  }

  private String text(PaperOrder order) throws IOException {
    try (var paper = new XWPFDocument(Files.newInputStream(written(order)));
        var text = new XWPFWordExtractor(paper)) {
      return text.getText();
    }
  }

  private void meeting(LocalDate day) {
    var book = workspace.books().committee();
    var body = workspace.books().organisations().all().getFirst().id();
    done(book.set(body, Committee.NOT_GIVEN.meetingOn(day)));
  }

  @Test
  void aCommitteePaperGoesByTheDayThatIsKept() throws IOException {
    for (var edition : Edition.values()) {
      var paper = order(PaperKind.COMMITTEE, edition);
      assertThat(text(paper)).doesNotContain("still holds", "no longer holds");
      meeting(LAST);
      assertThat(text(paper))
          .contains("On the day of the meeting, 22 November 2027, all that was signed still holds.")
          .contains("on 22 November 2026");
      meeting(LAST.plusDays(1));
      assertThat(text(paper))
          .contains("On the day of the meeting, 23 November 2027, what was signed no longer holds")
          .contains("This is judged for the day of the meeting, 23 November 2027");
      meeting(TODAY.minusDays(1));
      assertThat(text(paper)).doesNotContain("On the day of the meeting");
      meeting(TODAY);
    }
  }

  @Test
  void theOrderMayNameAnotherDay() throws IOException {
    meeting(LAST);
    var paper = order(PaperKind.COMMITTEE, Edition.EXEMPT);
    assertThat(text(paper.forMeeting(Optional.of(LAST.plusDays(1)))))
        .contains("On the day of the meeting, 23 November 2027, what was signed no longer holds")
        .doesNotContain("all that was signed still holds");
    assertThat(text(paper)).contains("all that was signed still holds");
  }

  @Test
  void aPaperAboutOneInstallationSaysItToo() throws IOException {
    meeting(LAST.plusDays(1));
    for (var edition : Edition.values()) {
      var site = order(PaperKind.SITE, edition);
      assertThat(text(site)).doesNotContain("no longer holds");
      assertThat(text(site.forMeeting(Optional.of(LAST.plusDays(1)))))
          .contains(
              "What was signed no longer holds. This is judged for the day of the meeting, 23");
      var told =
          workspace
              .verification()
              .verify(folder.resolve("site" + edition.id() + ".docx"), VerifyRequest.PLAIN);
      assertThat(told.level())
          .isEqualTo(
              edition == Edition.EXEMPT ? Level.SIGNER_NOT_RECOGNISED : Level.NOT_VOUCHED_FOR);
      assertThat(told.lines())
          .noneMatch(line -> line.mark() == Verdict.Mark.GOOD)
          .anyMatch(
              line ->
                  line.mark() == Verdict.Mark.DOUBT && line.text().contains("23 November 2027"));
    }
    var exempt = order(PaperKind.SITE, Edition.EXEMPT).forMeeting(Optional.of(LAST.plusDays(1)));
    assertThat(text(exempt))
        .contains("23 November 2027; on the day of this paper it still holds. It was to be");
  }

  @Test
  void aDayThatCanMeanNothingIsRefused() {
    refused(order(PaperKind.COMMITTEE, Edition.EXEMPT), TODAY.minusDays(1), "is before today");
    refused(order(PaperKind.CHECKLIST, Edition.EXEMPT), LAST, "does not say whether");
    refused(order(PaperKind.FOI, Edition.PUBLIC), LAST, "does not say whether");
  }

  private void refused(PaperOrder order, LocalDate day, String why) {
    var file = folder.resolve("refused.docx");
    var on = order.forMeeting(Optional.of(day));
    assertThat(workspace.publishing().write(on, file, Optional.empty(), Progress.NONE))
        .isInstanceOfSatisfying(
            Outcome.Refused.class,
            refused -> assertThat(refused.problems().toString()).contains(why));
    assertThat(file).doesNotExist();
  }
}
