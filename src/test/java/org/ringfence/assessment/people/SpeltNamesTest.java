package org.ringfence.assessment.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One person by many spellings, and people who are not one. */
class SpeltNamesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Anna Berg|anna  berg",
        "Anna Berg|Berg, Anna",
        "Anna Berg|Änna Bérg",
        "Anna Berg|Dr Anna Berg",
        "Anna Berg|Anna Maria Berg",
        "Anna Berg|A. Berg",
        "Anna Berg|A.M. Berg",
        "Anna Berg|Anna-Berg",
        "Anna Berg|AnnaBerg",
        "Anna Berg|anna.berg",
        "Anna Berg|Аnnа Berg",
        "Jon Smith|Jon Smyth",
        "Sam Okafor|Sam Okfaor",
        "Sean O'Neill|Sean ONeill",
        "Anna Berg|AB",
        "Anna Berg|A. B.",
        "Anna Berg|Berg",
        "Bjørn Strauß|Bjorn Strauss",
        "Alice Smith|asmith",
        "Alice Smith|a.smith",
        "Alice Smith|ASmith2",
        "Alice Smith|smitha",
        "Alice Smith|smith.alice",
        "Alice Smith|alsmith",
        "Alice Mary Smith|amsmith",
        "Alice Smith|alice_smith",
        "Alice Smith|Ali Smith",
        "Alice Smith|Smith, Ali",
        "Alice Smith|Smith Ali",
        "Alice Smith|alice.smith@county.gov.uk",
        "Alice Smith|asmith@county.gov.uk",
        "Alice Smith|COUNTY\\asmith",
        "Alice Smith|Smith, A",
        "Alice Smith|Alicia Smith",
        "Jane Smith|John Smith"
      })
  void mayBeOnePerson(String one, String other) {
    assertThat(SpeltNames.mayBeOne(one, other)).isTrue();
    assertThat(SpeltNames.mayBeOne(other, one)).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Anna Berg|Tom Lee",
        "Anna Berg|Anna Lee",
        "Alice Smith|Tom Smith",
        "Alice Smith|tsmith",
        "Alice Smith|tom.smith@county.gov.uk",
        "Alice Smith|Smith, T",
        "Alice Smith|smithers",
        "Anna Berg|Anna Bell",
        "Paul Smith|Alice Mary Smith",
        "Alice Smith|county.gov.uk",
        "Ada Approver|Sam Okafor",
        "Kit Keeper|T. Echnician",
        "Tom Lee|''",
        "Tom Lee|The site manager",
        "Bea|Ada"
      })
  void areTwoPeople(String one, String other) {
    assertThat(SpeltNames.mayBeOne(one, other)).isFalse();
    assertThat(SpeltNames.mayBeOne(other, one)).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Anna Berg, site manager",
        "Tom Lee and Anna Berg",
        "T. Lee / A. Berg (both facilities)",
        "Site manager (Berg, Anna)",
        "aberg (caretaker)",
        "aberg caretaker",
        "by anna.berg@anytown.gov.uk",
        "Anna Berg"
      })
  void aTextMayNameSomebody(String text) {
    assertThat(SpeltNames.mayName(text, "Anna Berg")).isTrue();
    assertThat(SpeltNames.mayName(text, "Ulla Sand")).isFalse();
  }
}
