package org.ringfence.assessment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ringfence.model.Money;

/** Reads and writes amounts of money as people do: £1,234.50. */
public final class Amounts {
  private static final Pattern AMOUNT =
      Pattern.compile("£?\\s*(\\d{1,12}|\\d{1,3}(?:,\\d{3}){1,3})(\\.\\d{1,2})?");
  private static final int PENCE_DIGITS = 2;

  private Amounts() {}

  /** The amount that a text names; empty where it names none. */
  public static Optional<Money> read(String text) {
    var found = AMOUNT.matcher(text.strip());
    if (!found.matches()) {
      return Optional.empty();
    }
    var pence = Optional.ofNullable(found.group(2)).orElse("");
    var amount = new BigDecimal(found.group(1).replace(",", "") + pence);
    return Optional.of(new Money(amount.movePointRight(PENCE_DIGITS).longValueExact()));
  }

  /** An amount with its sign, and with pence only where there are any: £1,234.50, £400. */
  public static String text(Money amount) {
    var pounds = BigDecimal.valueOf(amount.pence(), PENCE_DIGITS);
    var isWhole = pounds.remainder(BigDecimal.ONE).signum() == 0;
    var symbols = DecimalFormatSymbols.getInstance(Locale.UK);
    var pattern = isWhole ? "£#,##0" : "£#,##0.00";
    return new DecimalFormat(pattern, symbols)
        .format(pounds.setScale(PENCE_DIGITS, RoundingMode.UNNECESSARY));
  }
}
