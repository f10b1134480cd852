package org.ringfence.assessment.dossier;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.ringfence.catalogue.Catalogue;
import org.ringfence.catalogue.ReleasedCatalogue;
import org.ringfence.catalogue.ReleasedCatalogues;
import org.ringfence.exchange.conversion.SnapshotContent;
import org.ringfence.model.outcome.ProgramVersion;
import org.ringfence.signing.Envelope;

/** The rules of every version that the program carries, by what a signature names. */
public final class RulePacks {
  private final Catalogue.Hashes today;
  private final DossierMaker dossiers;
  private final ReleasedCatalogues released = new ReleasedCatalogues();
  private final Map<String, EarlierRules> earlier = new ConcurrentHashMap<>();

  RulePacks(Catalogue catalogue, DossierMaker dossiers) {
    this.today = catalogue.hashes();
    this.dossiers = dossiers;
  }

  /** The rules under which something was signed; empty where the program does not carry them. */
  public Optional<RulePack> of(Envelope.About about) {
    var hashes = new Catalogue.Hashes(about.method(), about.catalogue());
    return hashes.equals(today)
        ? Optional.of(dossiers::work)
        : released.with(hashes).map(this::earlier);
  }

  /**
   * The rules of today, where they are those under which something was signed but for words and
   * makers, which may be other ones by now.
   */
  public Optional<RulePack> ofSameMethod(Envelope.About about) {
    return about.method().equals(today.method()) ? Optional.of(dossiers::work) : Optional.empty();
  }

  /**
   * Whether what is said of a score in words can be said again: sentences are code, and only those
   * of this program and of an earlier version that is kept are here.
   */
  public boolean hasSentencesOf(Envelope.About about, SnapshotContent content) {
    var hashes = new Catalogue.Hashes(about.method(), about.catalogue());
    return (hashes.equals(today) && !content.program().isEmpty())
        ? content.program().equals(ProgramVersion.VERSION)
        : released.with(hashes).isPresent();
  }

  private EarlierRules earlier(ReleasedCatalogue catalogue) {
    return earlier.computeIfAbsent(catalogue.hashes().all(), _ -> new EarlierRules(catalogue));
  }
}
