package org.ringfence.assessment.council;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ringfence.model.written.Money;

class MoneyTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0 | 0 | £0",
        "4100 | 410000 | £4,100",
        "£ 4,100 | 410000 | £4,100",
        "725.5 | 72550 | £725.50",
        "£1,234,567.89 | 123456789 | £1,234,567.89",
        "0.05 | 5 | £0.05",
        "4.100,00 | 410000 | £4,100",
        "£4.1k | 410000 | £4,100"
      })
  void anAmountIsReadAndWrittenAsPeopleDo(String typed, long pence, String written) {
    assertThat(MoneyText.read(typed)).contains(new Money(pence));
    assertThat(MoneyText.text(new Money(pence))).isEqualTo(written);
    assertThat(MoneyText.read(written)).contains(new Money(pence));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "a lot",
        "-5",
        "1,23",
        "1.234",
        "1,2345",
        "about 900",
        "£950 ex VAT",
        "£300 each",
        "$5",
        "1e6",
        "£",
        ".5"
      })
  void whatIsNoAmountIsNotGuessedAt(String typed) {
    assertThat(MoneyText.read(typed)).isEmpty();
  }
}
