package org.ringfence.assessment.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ringfence.assessment.Estate.TODAY;
import static org.ringfence.assessment.Estate.done;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringfence.assessment.Drafts;
import org.ringfence.assessment.Workspace;
import org.ringfence.model.disclosure.Edition;
import org.ringfence.model.installation.Answer;
import org.ringfence.model.outcome.Progress;
import org.ringfence.model.paper.PaperKind;
import org.ringfence.model.paper.PaperOrder;

/**
 * Every paper calls what has lapsed, or what came before, a sign-off only where it was signed off.
 */
class LapsedTest {
  /** Said of a sign-off alone; of what only some have signed, none of these is true. */
  private static final List<String> OF_A_SIGN_OFF =
      List.of(
          "sign-off no longer holds",
          "sign-offs no longer hold",
          "sign-off still holds",
          "last sign-off",
          "last signed off",
          "earlier sign-off");

  private static final LocalDate IN_TIME = TODAY.plusMonths(12);
  private static final LocalDate LATE = IN_TIME.plusDays(1);

  @TempDir private Path folder;

  @Test
  void whereNobodyHasSignedNothingHasLapsed() throws IOException {
    try (var workspace = desk().opened()) {
      LapsedDesk.started(workspace);
      assertSaid(workspace, LATE, "", "no longer holds", "still holds");
    }
  }

  @Test
  void whatOnlyTheAssessorHasSignedIsNoSignOff() throws IOException {
    try (var workspace = desk().opened()) {
      LapsedDesk.sign(workspace, LapsedDesk.started(workspace), "assessor");
      assertSaid(workspace, IN_TIME, "", "no longer holds");
      assertThat(
              desk()
                  .text(workspace, PaperOrder.of(PaperKind.COMMITTEE, Edition.PUBLIC, ""), IN_TIME))
          .contains("all that was signed still holds");
      assertSaid(workspace, LATE, "o longer holds", "sign-off no longer");
    }
  }

  @Test
  void aRevisionOfWhatOnlyTheAssessorHasSignedNamesNoSignOff() throws IOException {
    try (var workspace = desk().opened()) {
      var first = LapsedDesk.started(workspace);
      LapsedDesk.sign(workspace, first, "assessor");
      var second = done(workspace.revise(first)).entry().assessmentId();
      done(workspace.answer(second, "web.monitoring", Answer.stated("enabled")));
      for (var each : LapsedDesk.orders()) {
        var order = LapsedDesk.about(each, second);
        var isReport = order.kind() == PaperKind.COMMITTEE && order.edition() == Edition.PUBLIC;
        if (order.kind() == PaperKind.SITE || isReport) {
          assertThat(desk().text(workspace, order, TODAY))
              .as(order.toString())
              .contains("What changed since the previous assessment")
              .doesNotContain(OF_A_SIGN_OFF);
        }
      }
    }
  }

  @Test
  void whereTooLittleIsKnownNoSignatureIsCalledMissing() throws IOException {
    try (var workspace = desk().opened()) {
      var id = LapsedDesk.started(workspace);
      done(workspace.answer(id, "web.monitoring", Answer.UNKNOWN));
      LapsedDesk.sign(workspace, id, "assessor");
      var said = "Signed by the assessor, as a record of what is and what is not known";
      assertThat(done(workspace.open(id)).signed().inFull()).startsWith(said);
      for (var order : LapsedDesk.orders()) {
        var text = desk().text(workspace, LapsedDesk.about(order, id), TODAY);
        assertThat(text).as(order.toString()).doesNotContain("still to sign: approver");
        if (order.edition() == Edition.EXEMPT) {
          assertThat(text).as(order.toString()).contains(said);
        }
      }
      assertThat(LapsedDesk.said(workspace.file(), Optional.empty())).contains(said);
    }
  }

  @Test
  void whatIsSignedOffIsCalledASignOff() throws IOException {
    try (var workspace = desk().opened()) {
      var id = LapsedDesk.started(workspace);
      LapsedDesk.sign(workspace, id, "assessor");
      LapsedDesk.sign(workspace, id, "approver");
      for (var order : LapsedDesk.orders()) {
        var text = desk().text(workspace, order, LATE);
        assertThat(text).as(order.toString()).containsIgnoringCase("no longer holds");
        if (order.kind() != PaperKind.WORKBOOK) {
          assertThat(text).as(order.toString()).containsIgnoringCase("sign-off no longer holds");
        }
      }
    }
  }

  @Test
  void thatItNoLongerHoldsComesFirstAndWhatWasReplacedIsSaid() throws IOException {
    try (var workspace = desk().opened()) {
      var id = LapsedDesk.started(workspace);
      LapsedDesk.sign(workspace, id, "assessor");
      LapsedDesk.sign(workspace, id, "approver");
      var second = done(workspace.revise(id)).entry().assessmentId();
      done(workspace.replace(second, 0, Drafts.cameras("Axis", 12)));
      for (var order : LapsedDesk.orders()) {
        var text = desk().text(workspace, LapsedDesk.about(order, id), TODAY);
        assertThat(text)
            .as(order.toString())
            .contains("o longer holds")
            .doesNotContain("Signed off");
        if (order.edition() == Edition.EXEMPT && order.kind() != PaperKind.WORKBOOK) {
          assertThat(text)
              .as(order.toString())
              .contains("Revision 2 is open and not signed yet", "“HiLook” was replaced on");
        }
      }
      assertThat(done(workspace.open(id)).signed().inFull())
          .isEqualTo("No longer holds; it was signed off");
    }
  }

  @Test
  void everyRowSaysWhetherItsFiguresAreAsSignedOrOfAnOpenRevision() throws IOException {
    try (var workspace = desk().opened()) {
      var id = LapsedDesk.started(workspace);
      LapsedDesk.sign(workspace, id, "assessor");
      LapsedDesk.sign(workspace, id, "approver");
      var holds = "As signed off on 22 November 2026";
      assertRows(books(workspace), holds);
      var second = done(workspace.revise(id)).entry().assessmentId();
      done(workspace.replace(second, 0, Drafts.cameras("Axis", 12)));
      var lapsed = "As signed on 22 November 2026, which no longer holds";
      assertRows(books(workspace), lapsed);
      var all = folder.resolve("all.xlsx");
      done(SitePaper.ofAll(workspace, all));
      assertRows(List.of(all), lapsed, "Not signed yet: revision 2 is open");
      var report =
          desk().text(workspace, PaperOrder.of(PaperKind.COMMITTEE, Edition.PUBLIC, ""), TODAY);
      assertThat(report).contains("as signed on 22 November 2026, which no longer holds");
    }
  }

  private LapsedDesk desk() {
    return new LapsedDesk(folder);
  }

  private List<Path> books(Workspace workspace) {
    return Stream.of(Edition.values())
        .map(
            edition -> {
              var file = folder.resolve(edition.id() + ".xlsx");
              var order = PaperOrder.of(PaperKind.WORKBOOK, edition, "");
              done(workspace.publishing().write(order, file, Optional.empty(), Progress.NONE));
              return file;
            })
        .toList();
  }

  /** Each sheet with figures has rows of all of these kinds, and no other ones. */
  private static void assertRows(List<Path> books, String... said) throws IOException {
    for (var file : books) {
      try (var book = new ReadableWorkbook(file.toFile())) {
        for (var name : List.of("Installations", "Devices", "Risks", "Answers")) {
          var rows = book.findSheet(name).orElseThrow().read();
          var column = texts(rows.getFirst()).indexOf("Sign-off");
          assertThat(column).as(name).isNotNegative();
          assertThat(rows.stream().skip(1).map(row -> texts(row).get(column)))
              .as(file + ": " + name)
              .isNotEmpty()
              .allMatch(text -> Stream.of(said).anyMatch(text::startsWith));
          for (var one : said) {
            assertThat(rows).anyMatch(row -> texts(row).get(column).startsWith(one));
          }
        }
      }
    }
  }

  private static List<String> texts(Row row) {
    return IntStream.range(0, row.getCellCount()).mapToObj(row::getCellText).toList();
  }

  @Test
  void theCheckSaysWhatTheListSays() throws IOException {
    Path register;
    var before = folder.resolve("before.docx");
    var after = folder.resolve("after.docx");
    try (var workspace = desk().opened()) {
      var id = LapsedDesk.started(workspace);
      LapsedDesk.sign(workspace, id, "assessor");
      LapsedDesk.sign(workspace, id, "approver");
      done(SitePaper.write(workspace, id, before));
      var second = done(workspace.revise(id)).entry().assessmentId();
      done(workspace.replace(second, 0, Drafts.cameras("Axis", 12)));
      done(SitePaper.write(workspace, id, after));
      register = workspace.file();
    }
    assertThat(LapsedDesk.said(register, Optional.empty()))
        .contains("no longer holds", "“HiLook” was replaced on")
        .doesNotContain("what was signed holds, as far");
    assertThat(LapsedDesk.said(before, Optional.of(register)))
        .contains(
            "As written",
            "the register has no newer signed revision",
            "by the register, what was signed no longer holds on",
            "“HiLook” was replaced on");
    assertThat(LapsedDesk.said(after, Optional.empty()))
        .contains(
            "this file is not vouched for",
            "Nobody signed this, and it does not follow from what is signed",
            "The file is the same to the last byte as one written now from what it carries")
        .doesNotContain("somebody edited it");
  }

  private void assertSaid(Workspace workspace, LocalDate day, String said, String... never)
      throws IOException {
    for (var order : LapsedDesk.orders()) {
      var text = desk().text(workspace, order, day);
      assertThat(text).as(order.toString()).contains(said).doesNotContain(OF_A_SIGN_OFF);
      assertThat(text).as(order.toString()).doesNotContain(never);
    }
  }
}
