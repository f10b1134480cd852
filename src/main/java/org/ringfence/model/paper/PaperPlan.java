package org.ringfence.model.paper;

import java.util.List;
import java.util.stream.Stream;

/**
 * What will be in a paper, to look at before it is written.
 *
 * @param title what the paper is called
 * @param fileName the proposed name of the file, without a folder
 * @param marking what stands at the top and bottom of each page
 * @param parts its headings in order, each with what it will hold in a sentence
 * @param withheld what is left out and on which ground, each a sentence; empty for an exempt
 *     edition
 * @param cautions what to mind before it is given out, each a sentence
 * @param missing what its readers expect of it and nobody has written down, each in a few words
 * @param givesAway where officers' own texts give away what is withheld, each a sentence
 */
public record PaperPlan(
    String title,
    String fileName,
    String marking,
    List<Part> parts,
    List<String> withheld,
    List<String> cautions,
    List<String> missing,
    List<String> givesAway) {
  public PaperPlan {
    parts = List.copyOf(parts);
    withheld = List.copyOf(withheld);
    cautions = List.copyOf(cautions);
    missing = List.copyOf(missing);
    givesAway = List.copyOf(givesAway);
  }

  /** The same with more to mind. */
  public PaperPlan with(List<String> more) {
    return new PaperPlan(
        title,
        fileName,
        marking,
        parts,
        withheld,
        Stream.concat(cautions.stream(), more.stream()).toList(),
        missing,
        givesAway);
  }

  /** The same in which texts of officers give this away. */
  public PaperPlan giving(List<String> away) {
    return new PaperPlan(title, fileName, marking, parts, withheld, cautions, missing, away);
  }

  /**
   * A part of a paper.
   *
   * @param heading as it is printed
   * @param holds what it will hold, a sentence
   */
  public record Part(String heading, String holds) {}
}
