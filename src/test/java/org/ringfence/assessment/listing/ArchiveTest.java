package org.ringfence.assessment.listing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringfence.assessment.Workspace;
import org.ringfence.assessment.entering.NewAssessment;
import org.ringfence.assessment.signoff.Signatory;
import org.ringfence.model.installation.Answer;
import org.ringfence.model.outcome.Outcome;

/** An installation that is put away is kept for as long as it has to be, and then can go. */
class ArchiveTest {
  private static final char[] PASSPHRASE = "three plain words".toCharArray();
  private static final LocalDate KEPT = ListedRegister.TODAY.plusDays(30);

  @TempDir private Path folder;

  private Path file() {
    return folder.resolve("register.ringfence");
  }

  private String signed(Workspace workspace, String installation) throws IOException {
    var made = new NewAssessment("Anytown", "Town Hall", "", "", installation, "");
    var id = ListedRegister.done(workspace.start(made)).entry().assessmentId();
    var question = "recorder.locked";
    ListedRegister.done(workspace.answer(id, question, Answer.stated("yes")));
    for (var photo : new String[] {installation, "of both"}) {
      var pdf = Files.writeString(folder.resolve("photo.pdf"), "%PDF-1.7 " + photo);
      ListedRegister.done(workspace.attachments().add(id, question, pdf));
    }
    var who =
        new Signatory(
            "Kit", true, "assessor", "So it is.", "", ListedRegister.TODAY, Optional.empty());
    ListedRegister.done(workspace.signatures().sign(id, who, PASSPHRASE));
    return id;
  }

  private long photos() throws IOException {
    try (Stream<Path> all = Files.walk(folder.resolve("register.ringfence.attachments"))) {
      return all.filter(Files::isRegularFile).count();
    }
  }

  @Test
  void whatIsPutAwayIsKeptThenRemovedWithItsPhotosAndNothingElse() throws IOException {
    String gone;
    String stays;
    try (var workspace = ListedRegister.open(file())) {
      ListedRegister.done(workspace.signatures().makeKey("Kit", PASSPHRASE));
      gone = signed(workspace, "Old cameras");
      stays = signed(workspace, "New cameras");
      assertThat(photos()).isEqualTo(3);
      assertThat(workspace.archive().remove(gone)).isInstanceOf(Outcome.Refused.class);
      ListedRegister.done(workspace.archive().archive(gone, KEPT, "Taken down"));
      assertThat(ListedRegister.done(workspace.estate()).assessments())
          .filteredOn(row -> row.archived().isPresent())
          .map(row -> row.entry().assessmentId())
          .containsExactly(gone);
      ListedRegister.done(workspace.archive().takeBack(gone));
      assertThat(workspace.archive().archived()).isEmpty();
      ListedRegister.done(workspace.archive().archive(gone, KEPT, "Taken down"));
      assertThat(workspace.archive().remove(gone)).isInstanceOf(Outcome.Refused.class);
    }
    try (var workspace = ListedRegister.open(file(), KEPT)) {
      assertThat(workspace.archive().remove(gone)).isInstanceOf(Outcome.Refused.class);
    }
    try (var workspace = ListedRegister.open(file(), KEPT.plusDays(1))) {
      var removed = ListedRegister.done(workspace.archive().remove(gone));
      assertThat(removed.photos()).isEqualTo(1);
      assertThat(removed.backup().file()).exists();
      assertThat(photos()).isEqualTo(2);
      assertThat(workspace.entries()).map(entry -> entry.assessmentId()).containsExactly(stays);
      assertThat(ListedRegister.done(workspace.estate()).assessments()).hasSize(1);
      assertThat(ListedRegister.done(workspace.attachments().allProblems())).isEmpty();
      assertThat(workspace.archive().archive(stays, ListedRegister.TODAY, ""))
          .isInstanceOf(Outcome.Refused.class);
    }
    var verdict = RegisterVerdict.of(file(), KEPT.plusDays(1));
    assertThat(verdict).contains("was removed").contains(gone).doesNotContain("gone is the");
  }
}
