package org.ringfence.assessment.requests;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.ringfence.assessment.dossier.AssessmentPhrases;
import org.ringfence.model.paper.FoiCount;

/** How an answer to a request says how far installations are signed, without a small number. */
class FoiSignedTest {
  private static final FoiCounts COUNTS = new FoiCounts(5);
  private static final FoiCount FEW = new FoiCount.Few(5);
  private static final FoiCount HIDDEN = new FoiCount.Hidden();
  private static final FoiCount NONE = FoiCount.of(0);
  private static final AssessmentPhrases PHRASES = AssessmentPhrases.bundled();

  @Test
  void aSmallCountIsNotGivenInANoteEither() {
    assertThat(new FoiSigned(2, 1, 1, 0).says(COUNTS, FEW, PHRASES))
        .containsExactly(
            "Installations whose assessment is a draft that nobody has signed: fewer than 5.",
            "Installations whose assessment is signed by some, but not signed off yet: fewer than"
                + " 5.",
            "Installations for which what was signed no longer holds, because something that it"
                + " rested on has changed or its time is over: fewer than 5. They are counted here"
                + " as they were signed, so the counts may differ from what is there now.");
  }

  @Test
  void nothingIsSaidWhereEverySignOffHolds() {
    assertThat(new FoiSigned(0, 0, 0, 12).says(COUNTS, FoiCount.of(12), PHRASES)).isEmpty();
  }

  @Test
  void whatIsLeftOfTheTotalTellsNoSmallNumber() {
    assertThat(new FoiSigned(9, 0, 0, 1).shown(COUNTS, FoiCount.of(10)))
        .containsExactly(HIDDEN, NONE, NONE, FEW);
    assertThat(new FoiSigned(9, 0, 6, 0).shown(COUNTS, FoiCount.of(15)))
        .containsExactly(FoiCount.of(9), NONE, FoiCount.of(6), NONE);
  }

  @Test
  void aTotalThatIsNotGivenIsNotTold() {
    assertThat(new FoiSigned(12, 0, 0, 0).shown(COUNTS, HIDDEN))
        .containsExactly(HIDDEN, NONE, NONE, NONE);
  }
}
