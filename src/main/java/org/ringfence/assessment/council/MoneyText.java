package org.ringfence.assessment.council;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Optional;
import org.ringfence.model.written.Money;
import org.ringfence.model.written.PaidAmount;

/** Reads and writes amounts of money as people do: £1,234.50. */
public final class MoneyText {
  private static final int PENCE_DIGITS = 2;

  private MoneyText() {}

  /** The amount that a text names and says nothing else about; empty where it doesn't. */
  public static Optional<Money> read(String text) {
    return PaidAmount.read(text).filter(PaidAmount::isPlain).map(PaidAmount::amount);
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
