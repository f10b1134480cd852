package org.ringfence.assessment.signoff;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringfence.RegisterOpening;
import org.ringfence.assessment.Estate;
import org.ringfence.assessment.Workspace;
import org.ringfence.assessment.custody.Samples;
import org.ringfence.assessment.people.KeyRing;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.signing.QuickKeys;

/** A key carries a name as it was given, or it is said why it can't; never anything else. */
class KeyNamesTest {
  private static final List<String> LETTERS = List.of("a", "é", "e\u0301", "Ж", "😀", "𝒜");

  /** Few, as each key is locked slowly on purpose. */
  private static final List<String> GOOD =
      List.of(
          "a".repeat(64),
          "é".repeat(63) + " ",
          "😀".repeat(63) + "A",
          "#616263",
          "\\Ada\\",
          "O’Neil, Ada; \"Bob\" + <c> = d");

  private static final List<String> BAD =
      List.of(
          "",
          " ",
          "\u00a0",
          "---",
          "a\nb",
          "a\r\nb",
          "a\tb",
          "a\u0000b",
          "a\u007fb",
          "a\u0085b",
          "a\u2028b",
          "a\u202eb",
          "a\u200bb",
          "\ud800a",
          "a\udc00",
          "\ue000a",
          "a\u001b[31m");

  @TempDir private Path folder;

  private static Stream<String> names() {
    var lengths =
        Stream.of(65, 66, 200, 5000)
            .flatMap(length -> LETTERS.stream().map(letter -> "A" + letter.repeat(length - 1)));
    return Stream.of(GOOD.stream(), BAD.stream(), lengths).flatMap(all -> all);
  }

  private static char[] passphrase() {
    return Estate.PASSPHRASE.toCharArray();
  }

  @Test
  void makingReplacingAndVouchingTakeTheNameOrSayWhyNot() throws Exception {
    var ring =
        new KeyRing(folder.resolve("keys"), UUID::randomUUID, Estate.CLOCK, "", QuickKeys.FILES);
    var register = folder.resolve("r.ringfence");
    Estate.done(ring.make("Ada", passphrase()));
    try (var workspace =
        Estate.done(
            new RegisterOpening(Estate.knowledge(), new Samples(Map.of()), UUID::randomUUID, ring)
                .open(register))) {
      sign(workspace);
      var number = 0;
      for (var name : names().toList()) {
        var at = folder.resolve(Integer.toString(number++));
        var made =
            new KeyRing(at, UUID::randomUUID, Estate.CLOCK, "", QuickKeys.FILES)
                .make(name, passphrase());
        var council = workspace.council().makeKey(at.resolve("c.p12"), name, passphrase());
        var before = ring.own().orElseThrow();
        var replaced = workspace.signatures().replaceKey("lost", name, passphrase());
        if (!GOOD.contains(name)) {
          Stream.of(made, council, replaced).forEach(one -> refused(name, one));
          assertThat(at).doesNotExist();
          assertThat(ring.own()).contains(before);
          continue;
        }
        assertThat(Estate.done(made).name()).isEqualTo(name.strip());
        assertThat(Estate.done(replaced).name()).isEqualTo(name.strip());
        assertThat(Estate.done(ring.unlock(passphrase())).name()).isEqualTo(name.strip());
        var trust = at.resolve("trust.json");
        Estate.done(council);
        Estate.done(
            workspace
                .council()
                .issue(at.resolve("c.p12"), passphrase(), VouchedFor.everybody(workspace), trust));
        var issuer = Estate.done(workspace.signatures().offeredTrust(trust)).offered().issuer();
        var adopted = Estate.done(workspace.signatures().adoptTrust(trust, issuer));
        assertThat(adopted.organisation()).isEqualTo(name.strip());
        Files.delete(trust);
      }
    }
  }

  /** A key that the council can vouch for. */
  private static void sign(Workspace workspace) {
    var kent = Path.of("samples", "kent-county-council.json");
    var id = Estate.done(workspace.importFile(kent)).getFirst();
    var me = new Signatory("", true, "assessor", "I stand by this.", "", Estate.TODAY);
    Estate.done(workspace.signatures().sign(id, me, passphrase()));
  }

  private static void refused(String name, Outcome<?> outcome) {
    assertThat(outcome)
        .as(name)
        .isInstanceOfSatisfying(
            Outcome.Refused.class,
            refused -> assertThat(refused.problems().toString()).contains("No key was made."));
  }
}
