package org.ringfence.report.excel;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.ringfence.model.written.PaidAmount;

/** What one cell of a workbook holds; never nothing. */
public sealed interface CellValue {
  /** A text, which never becomes a formula. */
  record Text(String text) implements CellValue {}

  /** A whole number. */
  record Whole(int number) implements CellValue {}

  /** An amount of pounds. */
  record Pounds(BigDecimal amount) implements CellValue {}

  /** A day. */
  record Day(LocalDate day) implements CellValue {}

  /** A piece of a record, which nobody reads: on one line, whatever its length. */
  record Piece(String letters) implements CellValue {}

  /** Why nothing is said here: it is withheld from this edition. */
  record Withheld(String why) implements CellValue {}

  /** A formula of our own making, never of anybody's text; without the equals sign. */
  record Formula(String formula) implements CellValue {}

  /** A formula of our own making, and what it comes to, which is no formula. */
  record Worked(String formula, CellValue shown) implements CellValue {}

  /** Nothing, in a column of numbers, amounts or days; why, is said elsewhere in the row. */
  record Gap() implements CellValue {}

  static CellValue of(String text) {
    return new Text(text);
  }

  static CellValue of(int number) {
    return new Whole(number);
  }

  static CellValue of(LocalDate day) {
    return new Day(day);
  }

  /** The text, or what to say where there is none. */
  static CellValue of(String text, String otherwise) {
    return new Text(text.isBlank() ? otherwise : text);
  }

  /** The day, or what to say where there is none. */
  static CellValue of(Optional<LocalDate> day, String otherwise) {
    return day.<CellValue>map(Day::new).orElseGet(() -> new Text(otherwise));
  }

  /** The day as a day where a text is nothing but one; else as it is written. */
  static CellValue day(String text, String otherwise) {
    try {
      return new Day(LocalDate.parse(text.strip()));
    } catch (DateTimeParseException _) {
      return of(text, otherwise);
    }
  }

  /** The amount as a number where nothing is said but how much it is; else as it is written. */
  static CellValue pounds(String amount, String otherwise) {
    return PaidAmount.read(amount)
        .filter(PaidAmount::isPlain)
        .<CellValue>map(read -> new Pounds(BigDecimal.valueOf(read.amount().pence(), 2)))
        .orElseGet(() -> of(amount, otherwise));
  }
}
