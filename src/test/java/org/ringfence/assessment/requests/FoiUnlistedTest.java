package org.ringfence.assessment.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ringfence.assessment.Estate.done;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringfence.assessment.Estate;
import org.ringfence.assessment.entering.NewAssessment;
import org.ringfence.model.disclosure.Edition;
import org.ringfence.model.paper.FoiCount;
import org.ringfence.model.paper.PaperKind;
import org.ringfence.model.paper.PaperOrder;

/** An answer to a request counts every installation, whatever is listed of it. */
class FoiUnlistedTest {
  private static final int SITES = 6;

  @TempDir private Path folder;

  @Test
  void anInstallationOfWhichNoEquipmentIsListedIsCountedAsNotKnown() throws IOException {
    var estate = new Estate(folder.resolve("estate"));
    Files.createDirectories(estate.folder());
    try (var workspace = done(estate.open(Estate.knowledge()))) {
      for (var site = 1; site <= SITES; site++) {
        done(workspace.start(new NewAssessment("Anytown", "Hall " + site, "", "", "Main", "")));
      }
      var order = PaperOrder.of(PaperKind.FOI, Edition.PUBLIC, "");
      var brief = done(workspace.publishing().brief(order));
      var summary = new FoiMaker(Estate.knowledge()).summary(brief);
      assertThat(summary.installations().total()).isEqualTo(FoiCount.of(SITES));
      assertThat(summary.installations().rows()).containsExactly("Not known");
      assertThat(summary.camerasUnknown()).isEqualTo(FoiCount.of(SITES));
      assertThat(summary.cameras().rows())
          .containsExactly("None counted: no number of cameras is known");
    }
  }
}
