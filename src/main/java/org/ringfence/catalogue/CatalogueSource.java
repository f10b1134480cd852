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

  /** Whether there is such a part; a catalogue that was released may lack what came later. */
  default boolean has(String part) {
    return true;
  }

  private static CatalogueSource resources(String folder) {
    return new CatalogueSource() {
      @Override
      public boolean has(String part) {
        return Catalogue.class.getResource(folder + part) != null;
      }

      @Override
      public String text(String part) {
        return resource(folder + part);
      }
    };
  }

  private static String resource(String path) {
    try (var stream = Catalogue.class.getResourceAsStream(path)) {
      if (stream == null) {
        throw new CatalogueException("the program lacks its part " + path);
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new CatalogueException("the program's part " + path + " can't be read", e);
    }
  }
}
