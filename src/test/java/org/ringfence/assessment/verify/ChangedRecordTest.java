package org.ringfence.assessment.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringfence.RegisterOpening;
import org.ringfence.assessment.custody.Samples;
import org.ringfence.assessment.dossier.CatalogueServices;
import org.ringfence.assessment.people.KeyRing;
import org.ringfence.assessment.signoff.Signatory;
import org.ringfence.catalogue.CatalogueReader;
import org.ringfence.catalogue.CatalogueSource;
import org.ringfence.exchange.conversion.EnclosedRecord;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.signing.QuickKeys;
import org.ringfence.signing.SignedRecord;

/**
 * A changed byte of a signed record is noticed, wherever it is. {@code -Dringfence.stride=1} tries
 * every byte; otherwise one in some hundred, from a random first one.
 */
class ChangedRecordTest {
  private static final int USUAL_STRIDE = 997;

  @TempDir private Path folder;

  @Test
  void aChangedByteIsNoticed() {
    var text = record().getBytes(StandardCharsets.UTF_8);
    assertThat(isSound(new String(text, StandardCharsets.UTF_8))).isTrue();
    var stride = Integer.getInteger("ringfence.stride", USUAL_STRIDE);
    var seed = System.nanoTime();
    var random = new Random(seed);
    var tries = 0;
    for (var at = random.nextInt(stride); at < text.length; at += stride) {
      var was = text[at];
      text[at] ^= (byte) (1 << random.nextInt(7));
      var changed = new String(text, StandardCharsets.UTF_8);
      assertThat(isSound(changed)).as("byte %d, seed %d", at, seed).isFalse();
      text[at] = was;
      tries++;
    }
    assertThat(tries).isGreaterThan(text.length / stride - 1);
  }

  private static boolean isSound(String text) {
    return SignedRecord.read("test", text) instanceof Outcome.Done<SignedRecord>(var record)
        && !record.proofs().isEmpty()
        && record.proofs().stream().allMatch(proof -> proof.holds() && record.covers(proof));
  }

  /** Kent's, signed. */
  private String record() {
    var clock = Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneOffset.UTC);
    var knowledge =
        new CatalogueServices(new CatalogueReader(CatalogueSource.bundled()).read(), clock);
    var passphrase = "three plain words".toCharArray();
    var ring = new KeyRing(folder.resolve("keys"), UUID::randomUUID, clock, "", QuickKeys.FILES);
    done(ring.make("Ada", passphrase));
    var register = folder.resolve("register.ringfence");
    try (var workspace =
        done(
            new RegisterOpening(knowledge, new Samples(Map.of()), UUID::randomUUID, ring)
                .open(register))) {
      var sample = Path.of("samples", "kent-county-council.json");
      var id = done(workspace.importFile(sample)).getFirst();
      var who = new Signatory("", true, "assessor", "I stand by this.", "", LocalDate.now(clock));
      var signed = done(workspace.signatures().sign(id, who, passphrase)).signed();
      return done(EnclosedRecord.read("test", signed.record())).signed();
    }
  }

  private static <T> T done(Outcome<T> outcome) {
    return switch (outcome) {
      case Outcome.Done<T>(var value) -> value;
      case Outcome.Refused<T>(var problems) -> throw new AssertionError(problems.toString());
    };
  }
}
