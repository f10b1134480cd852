package org.ringfence.model.paper;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.ringfence.model.paper.InstallationReportData.MakerCount;

/**
 * Options that do something at some installations and nothing at the others, chosen by what an
 * edition tells of each: by how much is known, by band, or by class of maker.
 */
public enum OptionTarget {
  /** Those of which too little is known are inspected; then somebody decides. */
  INSPECT_NOT_KNOWN,
  /** Those above the appetite are inspected. */
  INSPECT_ABOVE,
  /** Those above the appetite with equipment of class A are replaced. */
  REPLACE_CLASS_A,
  /** Those are replaced, and those of which too little is known are inspected. */
  REPLACE_CLASS_A_INSPECT_NOT_KNOWN;

  private static final String VERIFY = "verify";
  private static final String REPLACE = "replace";

  /** The permanent id: {@code "inspect-not-known"}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The one with this id; empty where there is none. */
  public static Optional<OptionTarget> of(String id) {
    return Arrays.stream(values()).filter(one -> one.id().equals(id)).findFirst();
  }

  /**
   * How one installation stands, as an edition tells it.
   *
   * @param isClassA whether the edition names a maker of class A
   */
  public record Standing(
      InstallationReportData extract, AppetiteStanding appetite, boolean isClassA) {
    /** As the appetite and the classes of makers by their keys have it. */
    public static Standing of(
        InstallationReportData extract, AppetiteStanding appetite, Map<String, String> classes) {
      return new Standing(
          extract,
          appetite,
          extract.makers().stream()
              .map(MakerCount::key)
              .anyMatch(key -> "A".equals(classes.get(key))));
    }

    private boolean isNotKnown() {
      return appetite == AppetiteStanding.NOT_KNOWN;
    }

    private boolean isAbove() {
      return appetite == AppetiteStanding.ABOVE;
    }
  }

  /** Some installations and the treatment that is meant for them. */
  public record Meant(String treatment, List<Standing> where) {}

  /**
   * What is done where; nothing where the target does not divide the estate, so that it would be
   * another option under a second name.
   */
  public List<Meant> of(List<Standing> estate) {
    var shares =
        switch (this) {
          case INSPECT_NOT_KNOWN -> List.of(meant(VERIFY, estate, Standing::isNotKnown));
          case INSPECT_ABOVE -> List.of(meant(VERIFY, estate, Standing::isAbove));
          case REPLACE_CLASS_A ->
              List.of(meant(REPLACE, estate, one -> one.isAbove() && one.isClassA()));
          case REPLACE_CLASS_A_INSPECT_NOT_KNOWN ->
              List.of(
                  meant(REPLACE, estate, one -> one.isAbove() && one.isClassA()),
                  meant(VERIFY, estate, Standing::isNotKnown));
        };
    var divides =
        shares.stream()
            .allMatch(share -> !share.where().isEmpty() && share.where().size() < estate.size());
    return divides ? shares : List.of();
  }

  private static Meant meant(String treatment, List<Standing> estate, Predicate<Standing> where) {
    return new Meant(treatment, estate.stream().filter(where).toList());
  }
}
