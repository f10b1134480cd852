package org.ringfence.report.check;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Text of a cell, however it is made up. */
final class SharedText {
  private SharedText() {}

  static String of(XmlNode node) {
    return node.children().stream()
        .flatMap(
            child ->
                switch (child.name()) {
                  case "t" -> Stream.of(child.text());
                  case "r" -> child.all("t").stream().map(XmlNode::text);
                  default -> Stream.of();
                })
        .collect(Collectors.joining());
  }
}
