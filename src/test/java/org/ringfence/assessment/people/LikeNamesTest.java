package org.ringfence.assessment.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LikeNamesTest {

  @ParameterizedTest
  @CsvSource({
    "anytown council, Anytown Council",
    "Anytown  Council, Anytown Council",
    "AnytownCouncil, Anytown Council",
    "Anytown Counci, Anytown Council",
    "Anytown Councill, Anytown Council",
    "Anytown Counicl, Anytown Council",
    "Anytawn Council, Anytown Council",
    "Xnytown Council, Anytown Council",
    "St. John's House, St Johns House",
    "Café Centre, Cafe Centre",
  })
  void aSlipIsAskedAbout(String typed, String known) {
    assertThat(LikeNames.of(typed, List.of("Elsewhere", known))).contains(known);
  }

  @ParameterizedTest
  @CsvSource({
    "Anytown Council, Anytown Council",
    "Site 2, Site 3",
    "Depot 12, Depot 1",
    "Hall, Hull",
    "Anytown Borough Council, Anytown Council",
    "'', Anytown Council",
  })
  void whatIsKnownOrAnotherIsNot(String typed, String known) {
    assertThat(LikeNames.of(typed, List.of(known))).isEmpty();
  }
}
