package org.ringfence.ui.estate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import org.ringfence.model.dossier.Advised;
import org.ringfence.model.evaluation.RiskLevel;
import org.ringfence.model.evaluation.Status;
import org.ringfence.model.installation.Organisation;
import org.ringfence.model.installation.RegisterEntry;
import org.ringfence.model.installation.Site;
import org.ringfence.model.listing.ListedAssessment;

/** Makes rows of an estate without a register: as many as are asked for, the same each time. */
public final class MadeRows {
  public static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  private static final List<String> MAKERS =
      List.of("Hikvision", "Dahua", "Axis Communications", "Bosch", "Hanwha Vision", "Avigilon");

  private static final List<String> PLACES =
      List.of("Library", "Depot", "Care Home", "Car Park", "Leisure Centre", "Museum", "School");

  private MadeRows() {}

  /** That many, one an installation. */
  public static List<ListedAssessment> of(int count) {
    var chance = new Random(14);
    var all = new ArrayList<ListedAssessment>();
    for (var index = 0; index < count; index++) {
      var place = PLACES.get(chance.nextInt(PLACES.size()));
      var known = chance.nextInt(4) > 0;
      var likelihood = 1 + chance.nextInt(5);
      var consequence = 1 + chance.nextInt(5);
      all.add(
          new Made(place + " " + (index / 2 + 1), index % 2 == 0 ? "Main" : "Yard")
              .score(likelihood * consequence, known)
              .maker(MAKERS.get(chance.nextInt(MAKERS.size())))
              .shown(chance.nextInt(37))
              .next(chance.nextBoolean() ? "Recorder isolation" : "Firmware")
              .listed());
    }
    return all;
  }

  /** One that a test says what it needs of. */
  public static final class Made {
    private final String site;
    private final String installation;
    private int score = 6;
    private boolean known = true;
    private List<String> makers = List.of();
    private String next = "";
    private String owner = "";
    private int proven = 10;
    private int revision = 1;
    private Optional<LocalDate> review = Optional.empty();
    private Optional<LocalDate> due = Optional.empty();
    private Optional<ListedAssessment.Archived> archived = Optional.empty();

    public Made(String site, String installation) {
      this.site = site;
      this.installation = installation;
    }

    public Made score(int number, boolean isKnown) {
      score = number;
      known = isKnown;
      return this;
    }

    public Made maker(String... names) {
      makers = List.of(names);
      return this;
    }

    public Made next(String what) {
      next = what;
      return this;
    }

    public Made owner(String who, LocalDate by) {
      owner = who;
      due = Optional.of(by);
      return this;
    }

    public Made shown(int number) {
      proven = number;
      return this;
    }

    public Made revision(int number) {
      revision = number;
      return this;
    }

    public Made review(LocalDate day) {
      review = Optional.of(day);
      return this;
    }

    public Made archived() {
      archived = Optional.of(new ListedAssessment.Archived(TODAY, TODAY.plusYears(1)));
      return this;
    }

    public RegisterEntry entry() {
      return new RegisterEntry(
          site + installation + revision,
          new Organisation("council", "Anytown Council"),
          new Site(site, site, "", ""),
          Optional.empty(),
          site + installation,
          installation,
          TODAY,
          false,
          revision,
          Optional.empty());
    }

    public ListedAssessment listed() {
      var worst = Math.min(25, score + 6);
      var proved = Math.max(1, score / 2);
      return new ListedAssessment(
          entry(),
          makers,
          OptionalInt.of(4),
          known ? Status.COMPLETE : Status.NOT_ASSESSABLE,
          new RiskLevel(
              25,
              score,
              proved,
              worst,
              new RiskLevel.Bands("severe", band(score), band(proved), band(worst)),
              List.of("cyber")),
          known ? Optional.of(new Advised.Place(Math.max(1, score / 5), 5)) : Optional.empty(),
          proven,
          36,
          "Draft",
          true,
          false,
          review,
          owner,
          due,
          next,
          archived);
    }

    private static String band(int score) {
      return score <= 4 ? "low" : score <= 9 ? "moderate" : score <= 15 ? "high" : "severe";
    }
  }
}
