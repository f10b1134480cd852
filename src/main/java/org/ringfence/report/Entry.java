package org.ringfence.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.ringfence.model.written.PaidAmount;

/** What one cell of a workbook holds; never nothing. */
sealed interface Entry {
  /** A text, which never becomes a formula. */
  record Text(String text) implements Entry {}

  /** A whole number. */
  record Whole(int number) implements Entry {}

  /** An amount of pounds. */
  record Pounds(BigDecimal amount) implements Entry {}

  /** A day. */
  record Day(LocalDate day) implements Entry {}

  /** A piece of a record, which nobody reads: on one line, whatever its length. */
  record Piece(String letters) implements Entry {}

  /** Why nothing is said here: it is withheld from this edition. */
  record Withheld(String why) implements Entry {}

  /** A formula of our own making, never of anybody's text; without the equals sign. */
  record Formula(String formula) implements Entry {}

  static Entry of(String text) {
    return new Text(text);
  }

  static Entry of(int number) {
    return new Whole(number);
  }

  static Entry of(LocalDate day) {
    return new Day(day);
  }

  /** The text, or what to say where there is none. */
  static Entry of(String text, String otherwise) {
    return new Text(text.isBlank() ? otherwise : text);
  }

  /** The day, or what to say where there is none. */
  static Entry of(Optional<LocalDate> day, String otherwise) {
    return day.<Entry>map(Day::new).orElseGet(() -> new Text(otherwise));
  }

  /** The amount as a number where nothing is said but how much it is; else as it is written. */
  static Entry pounds(String amount, String otherwise) {
    return PaidAmount.read(amount)
        .filter(PaidAmount::isPlain)
        .<Entry>map(read -> new Pounds(BigDecimal.valueOf(read.amount().pence(), 2)))
        .orElseGet(() -> of(amount, otherwise));
  }
}
