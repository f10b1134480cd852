package org.ringfence.model.evaluation;

import java.util.List;
import java.util.Optional;
import org.ringfence.model.method.Maker;

/** Something about a device's maker that a person should read or settle. */
public sealed interface MakerRemark {

  /** "Sold as X, made by Y": the list of rebadged labels explains it. */
  record SoldAs(String brand, Maker maker) implements MakerRemark {}

  /** "Label says X, address says Y: look again": nothing explains it. */
  record LookAgain(Says first, Says second) implements MakerRemark {}

  /** One line names several brands: it should be several lines. */
  record Split(List<String> brands) implements MakerRemark {
    public Split {
      brands = List.copyOf(brands);
    }
  }

  /**
   * A network address is written with a letter in place of a digit.
   *
   * @param written the address as it was read
   * @param meant with digits in place of the letters
   * @param maker whose address it would then be; empty where it is nobody's that is listed
   */
  record LetterForDigit(String written, String meant, Optional<Maker> maker)
      implements MakerRemark {}

  /** The address belongs to somebody who sells what others make, so it does not show the maker. */
  record SellersAddress(Maker seller) implements MakerRemark {}

  /**
   * Who says what.
   *
   * @param by the label, the address or a person
   * @param name the maker that it names
   */
  record Says(MakerFinding.By by, String name) {}
}
