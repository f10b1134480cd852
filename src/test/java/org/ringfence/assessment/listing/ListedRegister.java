package org.ringfence.assessment.listing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ringfence.RegisterOpening;
import org.ringfence.assessment.Workspace;
import org.ringfence.assessment.custody.Samples;
import org.ringfence.assessment.dossier.CatalogueServices;
import org.ringfence.assessment.people.KeyRing;
import org.ringfence.catalogue.Catalogue;
import org.ringfence.catalogue.CatalogueReader;
import org.ringfence.catalogue.CatalogueSource;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.signing.QuickKeys;

/** A register that is listed. */
final class ListedRegister {
  static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final Catalogue CATALOGUE =
      new CatalogueReader(CatalogueSource.bundled()).read();

  private ListedRegister() {}

  static Workspace open(Path file) {
    return open(file, TODAY);
  }

  /** The same on another day. */
  static Workspace open(Path file, LocalDate today) {
    return open(file, new CatalogueServices(CATALOGUE, clock(today)));
  }

  /** A clock that stands still. */
  static Clock clock(LocalDate today) {
    return Clock.fixed(today.atTime(10, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
  }

  /** The same by another catalogue. */
  static Workspace open(Path file, CatalogueServices knowledge) {
    var random = new Random(file.hashCode() + Instant.now(knowledge.clock()).getEpochSecond());
    return done(
        new RegisterOpening(
                knowledge,
                new Samples(samples()),
                () -> new UUID(random.nextLong(), random.nextLong()),
                new KeyRing(
                    file.resolveSibling("keys"),
                    UUID::randomUUID,
                    knowledge.clock(),
                    "",
                    QuickKeys.FILES))
            .open(file));
  }

  private static Map<String, byte[]> samples() {
    try (var files = Files.list(Path.of("samples"))) {
      return files
          .filter(file -> file.toString().endsWith(".json"))
          .collect(
              Collectors.toMap(file -> file.getFileName().toString(), ListedRegister::bytes));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static <T> T done(Outcome<T> outcome) {
    return switch (outcome) {
      case Outcome.Done<T>(var value) -> value;
      case Outcome.Refused<T>(var problems) -> throw new AssertionError(problems);
    };
  }
}
