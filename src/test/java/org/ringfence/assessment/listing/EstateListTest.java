package org.ringfence.assessment.listing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringfence.assessment.Workspace;
import org.ringfence.model.evaluation.RiskLevel;
import org.ringfence.model.installation.RegisterEntry;
import org.ringfence.model.listing.ListedAssessment;

/** What a list shows is what the assessments say. */
class EstateListTest {
  @TempDir private Path folder;

  private Workspace samples() {
    var workspace = ListedRegister.open(folder.resolve("register.ringfence"));
    ListedRegister.done(workspace.importSamples());
    return workspace;
  }

  @Test
  void eachRowSaysWhatItsAssessmentSays() {
    try (var workspace = samples()) {
      var rows = ListedRegister.done(workspace.estate()).assessments();
      var dossiers = ListedRegister.done(workspace.listing()).dossiers();
      assertThat(rows).hasSameSizeAs(dossiers).isNotEmpty();
      for (var i = 0; i < rows.size(); i++) {
        var row = rows.get(i);
        var dossier = dossiers.get(i);
        assertThat(row.entry()).isEqualTo(dossier.entry());
        assertThat(row.headline()).isEqualTo(dossier.risk().headline());
        assertThat(row.status()).isEqualTo(dossier.risk().status());
        assertThat(row.place().isPresent()).isEqualTo(row.status().isKnown());
        assertThat(row.asked()).isEqualTo(workspace.method().questions().size());
        assertThat(row.proven()).isBetween(0, row.asked());
        assertThat(row.signed()).isEqualTo(dossier.signed().inFull());
      }
      assertThat(rows).map(ListedAssessment::headline).map(RiskLevel::residual).contains(16);
    }
  }

  @Test
  void whoeverSeesToAnInstallationStandsInItsRow() {
    try (var workspace = samples()) {
      var entry = workspace.entries().getFirst();
      var due = Optional.of(LocalDate.of(2027, 3, 31));
      var organisation = entry.organisation().id();
      var actions = workspace.books().actions();
      ListedRegister.done(
          actions.add(organisation, entry.installationId(), "Ask the firm", "Ada", due));
      var row = row(workspace, entry);
      assertThat(row.owner()).isEqualTo("Ada");
      assertThat(row.next()).isEqualTo("Ask the firm");
      assertThat(row.due()).isEqualTo(due);
      assertThat(row(workspace, workspace.entries().getLast()).owner()).isEmpty();
    }
  }

  private static ListedAssessment row(Workspace workspace, RegisterEntry entry) {
    return ListedRegister.done(workspace.estate(List.of(entry))).assessments().getFirst();
  }
}
