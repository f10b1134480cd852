package org.ringfence.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.ringfence.catalogue.CatalogueReader;
import org.ringfence.catalogue.CatalogueSource;
import org.ringfence.model.Basis;
import org.ringfence.model.MethodTables;

class MethodTableMakerTest {
  private final MethodTables tables =
      MethodTableMaker.of(new CatalogueReader(CatalogueSource.bundled()).read().method());

  @Test
  void everyPartOfTheMethodIsHandedOn() {
    assertThat(tables.risks())
        .extracting(MethodTables.Risk::id)
        .containsExactly("cyber", "supply", "privacy", "ethics");
    assertThat(tables.headline()).containsExactly("cyber", "supply", "privacy");
    assertThat(tables.shares()).containsEntry(Basis.DOCUMENTED, 2).hasSize(5);
    assertThat(tables.facts()).extracting(MethodTables.Fact::id).endsWith("cameras");
    assertThat(tables.rules())
        .contains(
            new MethodTables.Rule(
                "R2",
                "cyber",
                16,
                new MethodTables.Condition(
                    List.of(
                        new MethodTables.Line(
                            "internet.reachable", List.of("yes"), Optional.empty())),
                    List.of())));
    assertThat(tables.contradictions()).hasSize(9);
    assertThat(tables.closed().all()).hasSize(1);
  }

  @Test
  void aControlKeepsItsWeightsAndWhatItDependsOn() {
    assertThat(tables.risks().getFirst().controls().getFirst())
        .isEqualTo(
            new MethodTables.Control(
                "recorder.isolation",
                Map.of("air-gap", 24, "own-network", 16, "vlan-blocked", 8),
                Optional.of(new MethodTables.Proof("other.exits", "none-found", "found"))));
  }
}
