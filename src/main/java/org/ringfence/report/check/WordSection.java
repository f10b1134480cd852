package org.ringfence.report.check;

import java.util.List;
import java.util.Map;

/**
 * Pages of one shape, and what stands at their margins.
 *
 * @param look size, margins and whatever else is said of the pages
 * @param header at their top
 * @param footer at their bottom
 */
record WordSection(Look look, List<Block> header, List<Block> footer) {
  static final WordSection NONE = new WordSection(Look.NONE, List.of(), List.of());

  /** A section; what it does not say of its margins is as in the section before. */
  static WordSection of(Node node, Map<String, List<Block>> margins, WordSection before) {
    var look =
        Look.NONE
            .with(
                node.children().stream()
                    .filter(one -> !one.is("headerReference") && !one.is("footerReference"))
                    .toList())
            .settled();
    return new WordSection(
        look,
        margin(node, "headerReference", margins, before.header()),
        margin(node, "footerReference", margins, before.footer()));
  }

  private static List<Block> margin(
      Node node, String name, Map<String, List<Block>> margins, List<Block> before) {
    return node.all(name).stream()
        .filter(one -> one.get("type").equals("default") || one.get("type").isEmpty())
        .findFirst()
        .map(one -> margins.getOrDefault(one.get("r:id"), List.of()))
        .orElse(before);
  }
}
