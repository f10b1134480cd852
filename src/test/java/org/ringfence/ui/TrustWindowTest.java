package org.ringfence.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.ringfence.assessment.Workspace;
import org.ringfence.assessment.people.TrustSummary;
import org.ringfence.assessment.signoff.Signatory;
import org.ringfence.assessment.signoff.VouchRequest;

/**
 * A trust file is made, looked at and gone by in the window, and another council's is a decision.
 */
@ExtendWith(OnScreen.class)
class TrustWindowTest {
  private static final String PASSPHRASE = "three plain words";

  @TempDir Path folder;

  private static void signed(Workspace workspace) {
    OpenWindow.done(workspace.signatures().makeKey("Sam Okafor", PASSPHRASE.toCharArray()));
    var id =
        OpenWindow.done(workspace.importFile(Path.of("samples", "kent-county-council.json")))
            .getFirst();
    var day = OpenWindow.done(workspace.open(id)).today();
    var me = new Signatory("", true, "assessor", "I stand by this.", "", day);
    OpenWindow.done(workspace.signatures().sign(id, me, PASSPHRASE.toCharArray()));
  }

  @Test
  void aTrustFileIsMadeAndGoneByAndAnotherCouncilsIsADecision() throws IOException {
    try (var open = new OpenWindow(folder, 1366, 768, TrustWindowTest::signed)) {
      var hand = new Hand(open);
      open.does(open.window::settings);
      make(open, hand);
      assertThat(hand.sees("Written: ")).isTrue();
      assertThat(trust(open)).isEmpty();
      hand.press("Let the register go by it");
      assertThat(hand.sees("The register goes by this trust file now.")).isTrue();
      assertThat(hand.sees("Assessor, Gives papers out")).isTrue();
      assertThat(trust(open)).hasValueSatisfying(one -> assertThat(one.number()).isEqualTo(1));

      open.next = Optional.of(others(open));
      hand.press("Bring in a trust file…");
      assertThat(hand.sees("Another key signed this trust file than the one before.")).isTrue();
      assertThat(hand.sees(trust(open).orElseThrow().issuer())).isTrue();
      Picture.takeWhole(open.stage.getScene(), "86-other-council");
      hand.press("Leave the file alone");
      assertThat(trust(open).orElseThrow().organisation()).isEqualTo("Kent");
      open.next = Optional.of(folder.resolve("other.json"));
      hand.press("Bring in a trust file…");
      hand.press("I have compared it: this is our organisation’s key");
      assertThat(trust(open).orElseThrow().organisation()).isEqualTo("Other");
      assertThat(open.failures).isEmpty();
    }
  }

  private void make(OpenWindow open, Hand hand) throws IOException {
    hand.press("Make a trust file…");
    assertThat(open.stage.getScene().getFocusOwner().getAccessibleText())
        .contains("The organisation’s key");
    hand.press("There is no such key yet…");
    hand.type("Name of the organisation", "Kent");
    hand.type("Passphrase, ten characters or more", PASSPHRASE);
    hand.type("The same passphrase once more", PASSPHRASE);
    open.next = Optional.of(folder.resolve("council.p12"));
    hand.press("Make the organisation’s key…");
    assertThat(hand.sees("Made. Its fingerprint is ")).isTrue();
    hand.type("Passphrase of the organisation’s key", PASSPHRASE);
    open.next = Optional.of(folder.resolve("trust.json"));
    hand.press("Write the trust file…");
    assertThat(hand.sees("Nobody is named.")).isTrue();
    hand.press("Assessor");
    hand.press("Gives papers out");
    assertThat(hand.sees("First day on which somebody else could have had it")).isFalse();
    Picture.takeWhole(open.stage.getScene(), "87-trust-file");
    open.next = Optional.of(folder.resolve("trust.json"));
    hand.press("Write the trust file…");
  }

  private static Optional<TrustSummary> trust(OpenWindow open) {
    return open.inBackground(() -> open.workspace.signatures().trust());
  }

  private Path others(OpenWindow open) {
    var secret = PASSPHRASE.toCharArray();
    var council = open.workspace.council();
    var key = folder.resolve("other.p12");
    return open.inBackground(
        () -> {
          OpenWindow.done(council.makeKey(key, "Other", secret));
          var vouch =
              new VouchRequest(council.keys().getFirst().fingerprint(), List.of("approver"));
          return OpenWindow.done(
              council.issue(key, secret, List.of(vouch), folder.resolve("other.json")));
        });
  }
}
