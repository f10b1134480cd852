package org.ringfence.assessment;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.ringfence.RegisterOpening;
import org.ringfence.assessment.custody.Samples;
import org.ringfence.assessment.dossier.CatalogueServices;
import org.ringfence.assessment.people.KeyRing;
import org.ringfence.catalogue.CatalogueReader;
import org.ringfence.catalogue.CatalogueSource;
import org.ringfence.model.dossier.Dossier;
import org.ringfence.model.installation.Equipment;
import org.ringfence.model.installation.Scope;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.signing.QuickKeys;

/** A folder with a register that is worked in until somebody kills the program. */
public record Estate(Path folder) {
  public static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  public static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneOffset.UTC);
  public static final String PASSPHRASE = "three plain words";

  public static CatalogueServices knowledge() {
    return new CatalogueServices(new CatalogueReader(CatalogueSource.bundled()).read(), CLOCK);
  }

  public Path register() {
    return folder.resolve("register.ringfence");
  }

  /** Where papers and exports go. */
  public Path papers() {
    return folder.resolve("papers");
  }

  /** Every estate beside this one has the same person's key. */
  public KeyRing ring() {
    return new KeyRing(folder.resolveSibling("keys"), UUID::randomUUID, CLOCK, "", QuickKeys.FILES);
  }

  public Outcome<Workspace> open(CatalogueServices knowledge) {
    return new RegisterOpening(knowledge, new Samples(Map.of()), UUID::randomUUID, ring())
        .open(register());
  }

  /**
   * All that somebody would miss in an assessment, the same text for the same content in any
   * program. What other assessments share is under its owner's id.
   */
  public static Map<String, String> content(Dossier dossier) {
    var id = dossier.entry().assessmentId();
    var content = new TreeMap<String, String>();
    var answers = new TreeMap<>(dossier.assessment().answers());
    var equipment =
        dossier.assessment().equipment() instanceof Equipment.Devices(var devices)
            ? mark(devices)
            : "known";
    var reconciled = mark(new TreeMap<>(dossier.assessment().reconciled()));
    if (dossier.entry().locked()) {
      content.put(id + "|signed", dossier.signOffs().size() + "." + dossier.signed().root());
      content.put(id + "|frozen", mark(answers) + "." + equipment + "." + reconciled);
      return content;
    }
    content.put(id + "|devices", equipment);
    content.put(id + "|reconciled", reconciled);
    dossier
        .places()
        .forEach(
            (question, placed) -> {
              var owner =
                  placed.place().scope() == Scope.INSTALLATION ? id : placed.place().owner();
              content.put(owner + "|" + question, mark(placed.answer()));
            });
    return content;
  }

  private static String mark(Object what) {
    return Integer.toHexString(what.toString().hashCode());
  }

  public static <T> T done(Outcome<T> outcome) {
    return switch (outcome) {
      case Outcome.Done<T>(var value) -> value;
      case Outcome.Refused<T>(var problems) -> throw new AssertionError(problems.toString());
    };
  }
}
