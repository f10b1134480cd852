package org.ringfence.catalogue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Where the catalogue's texts come from. */
@FunctionalInterface
public interface CatalogueSource {

  /**
   * The text of a part, by its path inside the catalogue.
   *
   * @throws CatalogueException where there is none
   */
  String text(String part);

  /** The catalogue that is bundled with the program. */
  static CatalogueSource bundled() {
    return resources("");
  }

  /** The catalogue of a version that was released, as it was then. */
  static CatalogueSource released(String version) {
    return resources(version + "/");
  }

  private static CatalogueSource resources(String folder) {
    return part -> {
      try (var stream = Catalogue.class.getResourceAsStream(folder + part)) {
        if (stream == null) {
          throw new CatalogueException("the program lacks its part " + folder + part);
        }
        return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
      } catch (IOException e) {
        throw new CatalogueException("the program's part " + folder + part + " can't be read", e);
      }
    };
  }
}
