package org.ringfence.model.written;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people write about money, read as it is meant or not at all. */
class PaidAmountTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0 | 0 |",
        "1000 | 100000 |",
        "£1,234.50 | 123450 |",
        "£ 1,234 | 123400 |",
        "1.234,50 | 123450 |",
        "£1.234.567 | 123456700 |",
        "1234,50 | 123450 |",
        "950,00 | 95000 |",
        "1 234.50 | 123450 |",
        "GBP 950 | 95000 |",
        "950 GBP | 95000 |",
        "950 pounds | 95000 |",
        "£950.- | 95000 |",
        "£1.2k | 120000 |",
        "12K | 1200000 |",
        "£1.25m | 125000000 |",
        "2 thousand | 200000 |",
        "£950 ex VAT | 95000 | vat",
        "£950 exc. VAT | 95000 | vat",
        "£950 (excl. VAT) | 95000 | vat",
        "950.00 + VAT | 95000 | vat",
        "£950+VAT | 95000 | vat",
        "£950 plus V.A.T. | 95000 | vat",
        "£950 excluding VAT | 95000 | vat",
        "£1,140 inc VAT | 114000 |",
        "£1,140 (including VAT) | 114000 |",
        "approx. 900 | 90000 | about",
        "approx £900 | 90000 | about",
        "c. £900 | 90000 | about",
        "c£900 | 90000 | about",
        "~900 | 90000 | about",
        "about £1,200 ex VAT | 120000 | about vat",
        "£900 (est.) | 90000 | about",
        "£300 each | 30000 | each",
        "£300 ea. | 30000 | each",
        "@ £300 | 30000 | each",
        "£300 per camera | 30000 | each",
        "£300/unit | 30000 | each",
        "£300 each ex VAT | 30000 | each vat",
        "10 x £300 | 300000 |",
        "4 @ 300 | 120000 |",
        "4 x £300 each | 120000 |",
        "£300 x 4 | 120000 |",
        "£950 net | 95000 | vat",
        "£950 gross | 95000 |",
        "£950 in total | 95000 |",
        "£950 for the lot | 95000 |",
        "£950 total ex VAT | 95000 | vat"
      })
  void anAmountIsReadWithWhatIsSaidOfIt(String text, long pence, String said) {
    var words = Optional.ofNullable(said).orElse("");
    assertThat(PaidAmount.read(text))
        .contains(
            new PaidAmount(
                new Money(pence),
                words.contains("vat"),
                words.contains("about"),
                words.contains("each")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "a lot",
        "-5",
        "1,23",
        "10,00",
        "£1,00",
        "2 x £300 x 4",
        "1.234",
        "1,2345",
        "12,34,567",
        "$5",
        "€950",
        "1e6",
        "£",
        ".5",
        "£900-1,000",
        "£900 to £1000",
        "£950 + £50",
        "£950 + VAT (£1,140)",
        "1,2k",
        "£300 pcm",
        "free",
        "see invoice 1234",
        "PO 4500012345 £950",
        "950 950",
        "1.2345",
        "10 x 4 x 300",
        "£950 inc VAT ex VAT",
        "99999999999999999999",
        "9999999m",
        "£1 234 5",
        "0x10"
      })
  void whatIsNotCertainIsNotGuessedAt(String text) {
    assertThat(PaidAmount.read(text)).as(text).isEmpty();
  }

  @Test
  void whatIsWrittenInAnyOfTheUsualWaysIsReadAsItIs() {
    var random = new Random(20261122);
    var ways =
        List.of(
            pattern("#,##0.00", ',', '.'),
            pattern("0.00", ',', '.'),
            pattern("#,##0.00", ' ', '.'));
    for (var round = 0; round < 5_000; round++) {
      var pence = (long) Math.pow(10, random.nextDouble(0, 12));
      for (var way : ways) {
        var text = (random.nextBoolean() ? "£" : "") + way.format(pence / 100.0);
        assertThat(PaidAmount.read(text).map(PaidAmount::amount))
            .as(text)
            .contains(new Money(pence));
      }
      var continental = pattern("#,##0.00", '.', ',').format(pence / 100.0);
      PaidAmount.read(continental)
          .ifPresent(read -> assertThat(read.amount().pence()).as(continental).isEqualTo(pence));
      assertThat(PaidAmount.read(continental).isPresent())
          .as(continental)
          .isEqualTo(pence >= 100_000 || (pence >= 10_000 && continental.endsWith(",00")));
    }
  }

  @Test
  void noTextAtAllMakesItStumble() {
    var random = new Random(7);
    var letters = "£0123456789.,, kmxX@+-~ VATeachexinc()\u00a0\u0661½";
    for (var round = 0; round < 20_000; round++) {
      var text = new StringBuilder();
      random
          .ints(random.nextInt(24), 0, letters.length())
          .forEach(at -> text.append(letters.charAt(at)));
      PaidAmount.read(text.toString())
          .flatMap(read -> read.total(Optional.of(100_000)))
          .ifPresent(total -> assertThat(total.pence()).isLessThanOrEqualTo(1_000_000_000_000L));
      PurchaseYear.read(text.toString());
    }
  }

  @Test
  void anAmountForEachNeedsANumber() {
    var each = PaidAmount.read("£300 each").orElseThrow();
    assertThat(each.total(Optional.of(10))).contains(Money.pounds(3_000));
    assertThat(each.total(Optional.of(0))).isEmpty();
    assertThat(each.total(Optional.empty())).isEmpty();
  }

  private static DecimalFormat pattern(String pattern, char thousands, char point) {
    var symbols = DecimalFormatSymbols.getInstance(Locale.UK);
    symbols.setGroupingSeparator(thousands);
    symbols.setDecimalSeparator(point);
    return new DecimalFormat(pattern, symbols);
  }
}
