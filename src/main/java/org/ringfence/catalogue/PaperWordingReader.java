package org.ringfence.catalogue;

import java.util.Map;
import java.util.Optional;

/**
 * The words of the catalogue that only papers print.
 *
 * @param costSource where the catalogue's costs come from
 * @param provisions by provision id
 * @param reasons why something is proposed to be withheld, by the id of a kind of detail or of a
 *     question
 */
public record PaperWordingReader(
    String costSource, Map<String, ProvisionText> provisions, Map<String, String> reasons) {

  private static final ProvisionText NONE = new ProvisionText("", "", "");

  public PaperWordingReader {
    provisions = Map.copyOf(provisions);
    reasons = Map.copyOf(reasons);
  }

  /**
   * The words of one provision.
   *
   * @param name how a paper cites it
   * @param subject what it covers
   * @param caution what to mind; may be empty
   */
  public record ProvisionText(String name, String subject, String caution) {}

  /** The words of a provision; blank ones where there are none. */
  ProvisionText provision(String id) {
    return Optional.ofNullable(provisions.get(id)).orElse(NONE);
  }

  /** Why something is proposed to be withheld; empty where no reason is given. */
  String reason(String id) {
    return Optional.ofNullable(reasons.get(id)).orElse("");
  }
}
