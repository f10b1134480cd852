package org.ringfence.assessment.paper;

import java.util.List;
import java.util.stream.Stream;

/**
 * How a template fits a paper.
 *
 * @param sound whether every place in it is understood, and the paper comes out whole
 * @param lines what was found, each a sentence
 */
public record TemplateFit(boolean sound, List<String> lines) {
  public TemplateFit {
    lines = List.copyOf(lines);
  }

  /** The same with one more line at its end. */
  TemplateFit with(String line) {
    return new TemplateFit(sound, Stream.concat(lines.stream(), Stream.of(line)).toList());
  }
}
