package org.ringfence.catalogue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Every catalogue that a released version of the program had, each in a folder named after its
 * version. They never change: a record that was signed under one is worked out again by it.
 *
 * <p>Before the catalogue at hand changes after a release, it is copied into a folder of its own
 * and named here. A test holds that every fixture's catalogue is here or is the one at hand.
 */
public final class ReleasedCatalogues {
  /** Each version, and the hashes that signatures under it name. */
  static final Map<String, Catalogue.Hashes> VERSIONS =
      Map.of(
          "2026.1",
          new Catalogue.Hashes(
              "3788c8255f076b6274aa353f3a9e09144813768d962ea7eb8d56c2489eebc6da",
              "fb35d5af1a7937a18f2244232162d8b06df43ef7324280379204abcfd18871e9"));

  private final Map<String, ReleasedCatalogue> read = new ConcurrentHashMap<>();

  /** None of them is read before somebody asks for it. */
  public ReleasedCatalogues() {}

  /** The versions, in order. */
  public static List<String> versions() {
    return VERSIONS.keySet().stream().sorted().toList();
  }

  /** The catalogue that all these hashes belong to; empty where no released version had it. */
  public Optional<ReleasedCatalogue> with(Catalogue.Hashes hashes) {
    return versions().stream()
        .filter(version -> hashes.equals(VERSIONS.get(version)))
        .findFirst()
        .map(this::version);
  }

  /**
   * The catalogue of a version.
   *
   * @throws CatalogueException where there is none, or it is not as it was released
   */
  public ReleasedCatalogue version(String version) {
    return read.computeIfAbsent(version, ReleasedCatalogues::read);
  }

  private static ReleasedCatalogue read(String version) {
    var catalogue = new CatalogueReader(CatalogueSource.released(version)).readReleased();
    if (!catalogue.hashes().equals(VERSIONS.get(version))) {
      throw new CatalogueException("the catalogue " + version + " is not as it was released");
    }
    return catalogue;
  }
}
