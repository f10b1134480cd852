package org.ringfence.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ringfence.signing.Keys.done;
import static org.ringfence.signing.Keys.fresh;
import static org.ringfence.signing.Keys.refused;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ringfence.model.signature.Identity;
import org.ringfence.model.signature.IdentityBasis;
import org.ringfence.model.signature.LogHead;
import org.ringfence.model.signature.SignOff;
import org.ringfence.model.verdict.SealedPart;

/** A seal says who gave out which bytes, and nothing in it can be changed without a sign. */
class PaperSealTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
  private static final String ONE = "ab".repeat(32);
  private static final String TWO = "cd".repeat(32);
  private static final SigningKey KEY = fresh("p-1", "Ada");

  private static PaperSeal seal(boolean edited) {
    return PaperSeal.of(
        KEY,
        new PaperSeal.Paper("site-report", "exempt", 3),
        edited,
        DAY,
        new LogHead("r-1", 7, ONE),
        List.of(
            new SealedPart("[Content_Types].xml", ONE), new SealedPart("word/document.xml", TWO)));
  }

  @Test
  void aSealComesBackAsItWas() {
    for (var edited : List.of(true, false)) {
      var seal = seal(edited);
      assertThat(done(PaperSeal.read("paper.docx", seal.text()))).isEqualTo(seal);
      assertThat(seal.edited()).isEqualTo(edited);
    }
    var seal = seal(false);
    assertThat(seal.name()).isEqualTo("Ada");
    assertThat(seal.person()).isEqualTo("p-1");
    assertThat(seal.key()).isEqualTo(KEY.fingerprint());
    assertThat(seal.shortKey()).isEqualTo(Identity.shortened(KEY.fingerprint()));
    assertThat(seal.on()).isEqualTo(DAY);
    assertThat(seal.log()).isEqualTo(new LogHead("r-1", 7, ONE));
    assertThat(seal.parts())
        .containsExactly(
            new SealedPart("[Content_Types].xml", ONE), new SealedPart("word/document.xml", TWO));
  }

  @ParameterizedTest
  @CsvSource({
    "'\"kind\":\"site-report\"', '\"kind\":\"committee\"'",
    "'\"edition\":\"exempt\"', '\"edition\":\"public\"'",
    "'\"version\":3', '\"version\":4'",
    "'\"edited\":false', '\"edited\":true'",
    "'\"name\":\"Ada\"', '\"name\":\"Eve\"'",
    "'\"person\":\"p-1\"', '\"person\":\"p-2\"'",
    "'\"on\":\"2026-11-22\"', '\"on\":\"2026-11-23\"'",
    "'\"replica\":\"r-1\"', '\"replica\":\"r-2\"'",
    "'\"sequence\":7', '\"sequence\":8'",
    "word/document.xml, word/settings.xml",
    "abababab, abababac",
    "cdcdcdcd, cdcdcdce",
  })
  void aChangedSealIsRefused(String old, String changed) {
    var text = seal(false).text();
    assertThat(text).contains(old);
    assertThat(refused(PaperSeal.read("paper.docx", text.replace(old, changed))))
        .contains("signature does not hold");
  }

  @ParameterizedTest
  @CsvSource({
    "'\"edited\":false', '\"edited\":\"no\"', neither true nor false",
    "'\"edited\":false', '\"edited\":0', neither true nor false",
    "'\"version\":3', '\"version\":-3', is not a count",
    "'\"on\":\"2026-11-22\"', '\"on\":\"today\"', is not a day",
    "ringfence-paper-seal/1, ringfence-paper-seal/2, its format is not",
    "'\"parts\":[{', '\"parts\":[{\"more\":1,', does not belong there",
    "'\"log\":{', '\"log\":{\"more\":1,', does not belong there",
  })
  void whatIsNoSealIsRefused(String old, String changed, String message) {
    assertThat(refused(PaperSeal.read("paper.docx", seal(false).text().replace(old, changed))))
        .contains(message);
  }

  @Test
  void aSealBySomebodyElsesKeyIsRefused() {
    var other = fresh("p-1", "Ada");
    var text = seal(false).text();
    assertThat(
            refused(PaperSeal.read("paper.docx", text.replace(KEY.publicKey(), other.publicKey()))))
        .contains("signature does not hold");
  }

  @Test
  void theSignaturesUnderARecordComeBackWithoutIt() {
    var root = Snapshot.of("{\"a\":1}", pointer -> false, new Random(3)).root();
    var about = new Envelope.About("a-1", 2, root, "2026.1", ONE, TWO);
    var signOff =
        new SignOff(
            "Ada", "reviewer", "Yes.", "", DAY, new Identity(IdentityBasis.OWN_KEY, "p-1", ""));
    var proof = KEY.sign(about, signOff, new LogHead("r-1", 7, ONE));
    var seal = new RecordSeal(root, List.of(proof));
    assertThat(done(RecordSeal.read("paper.docx", seal.text()))).isEqualTo(seal);
    assertThat(seal.covers(proof)).isTrue();
    assertThat(new RecordSeal(ONE, List.of()).covers(proof)).isFalse();
    assertThat(refused(RecordSeal.read("paper.docx", seal.text().replace("seal/1", "seal/9"))))
        .contains("its format is not");
  }
}
