package org.ringfence.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ringfence.assessment.Estate.TODAY;
import static org.ringfence.assessment.Estate.done;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringfence.assessment.paper.LapsedDesk;
import org.ringfence.assessment.paper.SitePaper;
import org.ringfence.model.disclosure.Edition;
import org.ringfence.model.installation.Replacement;
import org.ringfence.model.paper.PaperKind;

/**
 * A swap that is recorded after the signing and was before it: no paper tells them the wrong way
 * round.
 */
class ReplacementBeforeSigningTest {
  private static final String[] UNTRUE = {
    "was signed off before that", "Since this was signed", "has changed: the list of devices"
  };

  @TempDir private Path folder;

  @Test
  void whatIsKnownIsThatItWasRecordedAfterTheSigning() throws IOException {
    var desk = new LapsedDesk(folder);
    try (var workspace = desk.opened()) {
      var id = swapped(workspace);
      for (var order : LapsedDesk.orders()) {
        var text = desk.text(workspace, LapsedDesk.about(order, id), TODAY);
        assertThat(text).as(order.toString()).doesNotContain(UNTRUE);
        if (order.edition() == Edition.EXEMPT) {
          assertThat(text)
              .as(order.toString())
              .contains(
                  "After this was signed on 22 November 2026, changes were recorded for the"
                      + " installation: the list of devices",
                  "“HiLook” was replaced on 20 November 2026 by ",
                  "That was before this was signed: what was signed did not hold even on the day of"
                      + " signing.");
        }
        if (order.kind() == PaperKind.COMMITTEE) {
          assertThat(text)
              .as(order.toString())
              .contains("was signed off, and is told here as it was signed.");
        }
      }
      assertThat(LapsedDesk.said(workspace.file(), Optional.empty()))
          .doesNotContain(UNTRUE)
          .contains("That was before this was signed");
    }
  }

  @Test
  void aDayBeforeTheNewestSignatureIsNotedOnceItIsSaved() throws IOException {
    var desk = new LapsedDesk(folder);
    try (var workspace = desk.opened()) {
      var id = signed(workspace);
      var second = done(workspace.revise(id)).entry().assessmentId();
      var before = TODAY.minusDays(2);
      var dossier = done(workspace.replace(second, 0, Drafts.cameras("Axis", 12), before));
      var swap = dossier.history().device(0).replaced().orElseThrow();
      var notes = ReplacementBeforeSigning.of(workspace, dossier);
      assertThat(notes.note(swap).orElseThrow())
          .contains(
              "20 November 2026", "signed on 22 November 2026", "Check that the day is right");
      assertThat(notes.note(new Replacement(TODAY, swap.by()))).isEmpty();
      LapsedDesk.sign(workspace, second, "assessor");
      var third = done(workspace.revise(second));
      assertThat(ReplacementBeforeSigning.of(workspace, third).note(swap)).isEmpty();
    }
  }

  @Test
  void nothingOfALapsedSignOffReadsAsLive() throws IOException {
    var desk = new LapsedDesk(folder);
    try (var workspace = desk.opened()) {
      var id = swapped(workspace);
      for (var order : LapsedDesk.orders()) {
        var text = desk.text(workspace, LapsedDesk.about(order, id), TODAY);
        assertThat(text)
            .as(order.toString())
            .doesNotContain(
                "is to be looked at again by",
                "To be looked at again by",
                "risk is looked at again by",
                "can be accepted all the same");
        if (order.edition() == Edition.EXEMPT) {
          assertThat(text)
              .as(order.toString())
              .contains(
                  "Revision 2 is open and not signed yet; it says: not known yet, counted as");
          if (order.kind() == PaperKind.SITE || order.kind() == PaperKind.SIGN_OFF) {
            assertThat(text).contains("as to be looked at again by", "22 November 2027");
          }
        }
        if (order.kind() == PaperKind.COMMITTEE) {
          assertThat(text)
              .as(order.toString())
              .contains("All of this is as ")
              .doesNotContain("Equipment:", "Why:");
        }
      }
    }
  }

  @Test
  void aCheckDoesNotSayBothThatItHoldsAndThatItDoesNot() throws IOException {
    var desk = new LapsedDesk(folder);
    var before = folder.resolve("before.docx");
    var after = folder.resolve("after.docx");
    Path register;
    try (var workspace = desk.opened()) {
      var id = signed(workspace);
      done(SitePaper.write(workspace, id, before));
      var second = done(workspace.revise(id)).entry().assessmentId();
      done(workspace.replace(second, 0, Drafts.cameras("Axis", 12), TODAY.minusDays(2)));
      done(SitePaper.write(workspace, id, after));
      register = workspace.file();
    }
    for (var said :
        List.of(
            LapsedDesk.said(register, Optional.empty()),
            LapsedDesk.said(before, Optional.of(register)),
            LapsedDesk.said(after, Optional.of(register)),
            LapsedDesk.said(after, Optional.empty()))) {
      assertThat(said)
          .contains("No longer holds; it was signed off")
          .doesNotContain(": Signed off", "what was signed holds");
    }
    assertThat(LapsedDesk.said(before, Optional.of(register)))
        .contains("the register has no newer signed revision. Revision 2 is open and not signed");
    assertThat(LapsedDesk.said(before, Optional.empty()))
        .contains("Signed off", "what was signed holds, as far as the record alone tells");
  }

  private static String signed(Workspace workspace) {
    var id = LapsedDesk.started(workspace);
    LapsedDesk.sign(workspace, id, "assessor");
    LapsedDesk.sign(workspace, id, "approver");
    return id;
  }

  private static String swapped(Workspace workspace) {
    var id = signed(workspace);
    var second = done(workspace.revise(id)).entry().assessmentId();
    done(workspace.replace(second, 0, Drafts.cameras("Axis", 12), TODAY.minusDays(2)));
    return id;
  }
}
