package org.ringfence.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a released version knew is still here to the byte, and read as it was. */
class ReleasedCataloguesTest {
  private static final Path RESOURCES =
      Path.of("src", "main", "resources", "org", "ringfence", "catalogue");

  private final ReleasedCatalogues released = new ReleasedCatalogues();

  static Iterable<String> versions() {
    return ReleasedCatalogues.versions();
  }

  @ParameterizedTest
  @MethodSource("versions")
  void aReleasedCatalogueNeverChanges(String version) {
    // Reading compares the hashes of all its parts with those that signatures name.
    var catalogue = released.version(version);
    assertThat(catalogue.method().version()).isEqualTo(version);
    assertThat(released.with(catalogue.hashes())).contains(catalogue);
    assertThat(catalogue.method().ageing()).isNotEmpty();
    assertThat(catalogue.method().questions())
        .allMatch(question -> !catalogue.wording().title(question.id()).isBlank());
  }

  @Test
  void everyFolderOfAVersionIsNamed() throws Exception {
    try (var folders = Files.list(RESOURCES)) {
      var found =
          folders
              .filter(Files::isDirectory)
              .map(folder -> Objects.requireNonNull(folder.getFileName()).toString())
              .filter(name -> name.matches("[0-9].*"))
              .sorted()
              .toList();
      assertThat(found).isEqualTo(ReleasedCatalogues.versions());
    }
  }

  @Test
  void theCatalogueAtHandBearsNoReleasedVersionUnlessItIsThatVersion() {
    var current = new CatalogueReader(CatalogueSource.bundled()).read();
    var version = current.method().version();
    if (ReleasedCatalogues.versions().contains(version)) {
      assertThat(current.hashes())
          .as("%s was released: what is changed needs a version of its own", version)
          .isEqualTo(released.version(version).hashes());
    }
  }
}
