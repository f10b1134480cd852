package org.ringfence.report.committee;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.ringfence.model.disclosure.Clearance;
import org.ringfence.model.disclosure.Detail;
import org.ringfence.model.disclosure.Edition;
import org.ringfence.model.disclosure.KeyDecision;
import org.ringfence.model.disclosure.Opinion;
import org.ringfence.model.disclosure.Refusal;
import org.ringfence.model.disclosure.Ruling;
import org.ringfence.model.evaluation.BandsAfter;
import org.ringfence.model.evaluation.RiskLevel;
import org.ringfence.model.evaluation.Status;
import org.ringfence.model.installation.Basis;
import org.ringfence.model.installation.Organisation;
import org.ringfence.model.installation.SiteAddress;
import org.ringfence.model.method.DetailKind;
import org.ringfence.model.method.Maker;
import org.ringfence.model.method.MethodSummary;
import org.ringfence.model.method.Policy;
import org.ringfence.model.method.Provision;
import org.ringfence.model.method.Treatment;
import org.ringfence.model.method.TreatmentCost;
import org.ringfence.model.method.Wording;
import org.ringfence.model.paper.Action;
import org.ringfence.model.paper.Committee;
import org.ringfence.model.paper.CommitteeText;
import org.ringfence.model.paper.Decision;
import org.ringfence.model.paper.DecisionPower;
import org.ringfence.model.paper.EditionExtent;
import org.ringfence.model.paper.EstateReportData;
import org.ringfence.model.paper.FigurePrecision;
import org.ringfence.model.paper.InstallationReportData;
import org.ringfence.model.paper.InstallationReportData.ExtractAnswer;
import org.ringfence.model.paper.InstallationReportData.ExtractDevice;
import org.ringfence.model.paper.InstallationReportData.MakerCount;
import org.ringfence.model.paper.Issue;
import org.ringfence.model.paper.PaperKind;
import org.ringfence.model.paper.TreatmentOption;
import org.ringfence.model.signature.Appetite;
import org.ringfence.model.signature.Identity;
import org.ringfence.model.signature.SignOff;
import org.ringfence.model.signature.SignOffState;
import org.ringfence.model.written.Money;
import org.ringfence.report.Catalogues;
import org.ringfence.report.Dossiers;

/** Briefs built by hand: nothing at all, one installation, a mixed estate, and hostile texts. */
final class Briefs {
  static final LocalDate DAY = Dossiers.DAY;

  private static final MethodSummary METHOD = Catalogues.method();
  private static final Wording WORDING = Catalogues.wording();
  private static final List<String> TREATMENTS =
      List.of("nothing", "verify", "harden", "upgrade", "replace");
  private static final Map<String, Provision> PROVISIONS = provisions();

  private Briefs() {}

  /** A council without any installation. */
  static EstateReportData empty() {
    return brief(Edition.PUBLIC, "Southgate Parish Council", List.of(), Committee.NOT_GIVEN);
  }

  /** One installation as a county stated it: severe today, moderate if it is confirmed. */
  static EstateReportData one(Edition edition) {
    return brief(
        edition,
        "Kent County Council",
        List.of(installation(edition, "Kent County Council", 0, new Levels(16, 9, 16), Known.SAID)),
        Committee.NOT_GIVEN);
  }

  /** The same in an organisation that is no council. */
  static EstateReportData trust() {
    return brief(
        Edition.PUBLIC,
        "Weald Academy Trust",
        List.of(
            installation(
                Edition.PUBLIC, "Weald Academy Trust", 0, new Levels(6, 6, 8), Known.INSPECTED)),
        Committee.NOT_GIVEN);
  }

  /** One installation of which nothing is known. */
  static EstateReportData nothingKnown() {
    return brief(
        Edition.PUBLIC,
        "Basildon Council",
        List.of(
            installation(
                Edition.PUBLIC, "Basildon Council", 0, new Levels(20, 4, 20), Known.NOTHING)),
        Committee.NOT_GIVEN);
  }

  /** Twelve installations in four bands with everything that officers can write. */
  static EstateReportData mixed(Edition edition) {
    var levels =
        List.of(
            new Levels(20, 12, 20),
            new Levels(16, 9, 16),
            new Levels(16, 9, 16),
            new Levels(15, 9, 15),
            new Levels(12, 9, 15),
            new Levels(12, 12, 15),
            new Levels(9, 6, 15),
            new Levels(9, 9, 9),
            new Levels(6, 6, 9),
            new Levels(6, 4, 6),
            new Levels(4, 4, 4),
            new Levels(0, 0, 0));
    var known =
        List.of(Known.NOTHING, Known.SAID, Known.SAID, Known.SAID, Known.DRAWN, Known.INSPECTED);
    var installations = new ArrayList<InstallationReportData>();
    for (var number = 0; number < levels.size(); number++) {
      installations.add(
          installation(
              edition,
              "Mid Weald District Council",
              number,
              levels.get(number),
              known.get(Math.min(number, known.size() - 1))));
    }
    return brief(edition, "Mid Weald District Council", installations, committee("Officers wrote"));
  }

  /** So many installations, all alike and severe. */
  static EstateReportData many(int number) {
    return many(number, Edition.PUBLIC);
  }

  static EstateReportData many(int number, Edition edition) {
    var installations = new ArrayList<InstallationReportData>();
    for (var i = 0; i < number; i++) {
      installations.add(
          installation(edition, "Large County Council", i, new Levels(16, 9, 16), Known.SAID));
    }
    return brief(edition, "Large County Council", installations, Committee.NOT_GIVEN);
  }

  /** One installation whose figures the edition gives in this way. */
  static EstateReportData figures(FigurePrecision figures) {
    var given =
        installation(Edition.PUBLIC, "Kent County Council", 0, new Levels(16, 9, 16), Known.SAID);
    return brief(
        Edition.PUBLIC,
        "Kent County Council",
        List.of(with(given, given.name(), figures)),
        Committee.NOT_GIVEN);
  }

  /** Two of which nothing is known and one of which a public edition gives no figures. */
  static EstateReportData partlyTold() {
    var council = "Mid Weald District Council";
    var nothing = new Levels(20, 4, 20);
    return brief(
        Edition.PUBLIC,
        council,
        List.of(
            installation(Edition.PUBLIC, council, 0, nothing, Known.NOTHING),
            installation(Edition.PUBLIC, council, 1, nothing, Known.NOTHING),
            signed(
                installation(Edition.PUBLIC, council, 3, new Levels(12, 9, 15), Known.SAID),
                new FigurePrecision.None(),
                List.of(),
                List.of())),
        committee("Officers wrote"));
  }

  /** The same with one that is severe and moderate if all is in order, and one that is low. */
  static EstateReportData mostlyTold() {
    var council = "Mid Weald District Council";
    var installations = new ArrayList<>(partlyTold().installations());
    installations.add(installation(Edition.PUBLIC, council, 4, new Levels(16, 9, 16), Known.SAID));
    installations.add(
        installation(Edition.PUBLIC, council, 5, new Levels(4, 4, 4), Known.INSPECTED));
    return brief(Edition.PUBLIC, council, installations, committee("Officers wrote"));
  }

  /** One, or one of three, whose accepted risk was signed and no longer holds. */
  static EstateReportData lapsed(Edition edition, boolean only) {
    var council = "Kent County Council";
    var signed = installation(edition, council, 0, new Levels(12, 9, 15), Known.SAID);
    var lapsed =
        signed(
            signed,
            signed.figures(),
            List.of(
                new SignOff(
                    "Martin Osei",
                    "approver",
                    "I accept the residual risk.",
                    "Replacement planned",
                    DAY,
                    Identity.NAME_ONLY,
                    Optional.of(LocalDate.of(2027, 5, 1)),
                    Optional.empty())),
            List.of("“Hikvision” was replaced."));
    return brief(
        edition,
        council,
        only
            ? List.of(lapsed)
            : List.of(
                lapsed,
                installation(edition, council, 1, new Levels(12, 12, 12), Known.SAID),
                installation(edition, council, 3, new Levels(20, 4, 20), Known.NOTHING)),
        Committee.NOT_GIVEN);
  }

  private static InstallationReportData signed(
      InstallationReportData one,
      FigurePrecision figures,
      List<SignOff> signOffs,
      List<String> stale) {
    return new InstallationReportData(
        one.extent(),
        one.assessmentId(),
        one.installationId(),
        one.organisation(),
        one.name(),
        one.site(),
        one.installation(),
        one.address(),
        one.assessedOn(),
        one.revision(),
        figures instanceof FigurePrecision.None ? Optional.empty() : one.status(),
        figures,
        one.sentence(),
        one.assurance(),
        one.makers(),
        one.devices(),
        one.cameras(),
        one.answers(),
        one.unknown(),
        one.changes(),
        signOffs,
        signOffs.isEmpty() ? one.state() : SignOffState.SIGNED_OFF,
        one.fingerprint(),
        stale,
        one.withheldItems(),
        one.record(),
        one.today());
  }

  /** The same after this was decided. */
  static EstateReportData after(EstateReportData brief, Decision decision) {
    return new EstateReportData(
        brief.edition(),
        brief.organisation(),
        brief.committee(),
        brief.installations(),
        brief.appetite(),
        brief.smallNumbers(),
        brief.choices(),
        brief.rulings(),
        brief.provisions(),
        brief.makers(),
        brief.policies(),
        brief.actions(),
        brief.refusals(),
        Optional.of(decision),
        brief.background(),
        brief.version(),
        brief.supersedes(),
        brief.exploitedAsOf(),
        brief.today(),
        brief.unread(),
        brief.carried());
  }

  /** This text wherever an officer can write one. */
  static EstateReportData saying(String text) {
    var plain = one(Edition.PUBLIC);
    var ruling =
        new Ruling(
            DetailKind.MODEL,
            "",
            true,
            "england-7",
            text,
            Optional.of(new Opinion(text, text, DAY)));
    return new EstateReportData(
        Edition.PUBLIC,
        new Organisation("o-1", text),
        committee(text),
        List.of(
            with(
                plain.installations().getFirst(),
                text,
                plain.installations().getFirst().figures())),
        new Appetite(9, true),
        5,
        plain.choices(),
        List.of(ruling),
        PROVISIONS,
        List.of(new EstateReportData.MakerNote(text, text)),
        List.of(
            new Policy("p", text, text, text, text, text, text, text, text, text, text, "high")),
        List.of(new Action("a", "", text, text, Optional.of(DAY), Action.State.OPEN, DAY)),
        List.of(new Refusal("r", text, DAY, text, "foi-31", text, text, false, Optional.of(DAY))),
        Optional.empty(),
        List.of(text),
        2,
        Optional.of(new Issue(PaperKind.COMMITTEE, Edition.PUBLIC, "o-1", 1, text, DAY, text)),
        Optional.of(LocalDate.of(2026, 8, 7)),
        DAY,
        List.of(text),
        "");
  }

  private static final Map<CommitteeText, String> WRITTEN =
      Map.ofEntries(
          Map.entry(CommitteeText.NAME, "Policy and Resources Committee"),
          Map.entry(CommitteeText.TITLE, "The Council’s CCTV: risk and what to do"),
          Map.entry(CommitteeText.REPORT_OF, "Director of Property"),
          Map.entry(CommitteeText.CONTACT, "J. Fielding, property@example.org"),
          Map.entry(CommitteeText.LEAD_MEMBER, "Cabinet member for assets"),
          Map.entry(CommitteeText.WARDS, "All"),
          Map.entry(CommitteeText.KEY_REFERENCE, "FP/212/11/26"),
          Map.entry(CommitteeText.CALL_IN, "until noon on 17 December 2026"),
          Map.entry(
              CommitteeText.URGENCY,
              "The assessment of the depot was finished on 20 November, and its contract ends on 31"
                  + " December."),
          Map.entry(CommitteeText.BUDGET, "the property maintenance reserve"),
          Map.entry(CommitteeText.YEARLY_COST, "none"),
          Map.entry(CommitteeText.WHOLE_LIFE_COST, "as above; no equipment is bought"),
          Map.entry(CommitteeText.DELEGATE, "Head of Property"),
          Map.entry(CommitteeText.DELEGATE_CONSULTING, "Cabinet member for assets"),
          Map.entry(CommitteeText.CONSULTED_MEMBERS, "The chair of scrutiny asked for a report."),
          Map.entry(CommitteeText.CONSULTATION, "Site managers were asked; none objected."),
          Map.entry(CommitteeText.PAPERS_AT, "County Hall, on working days"),
          Map.entry(CommitteeText.PAPERS_FROM, "J. Fielding"));

  private static EstateReportData brief(
      Edition edition,
      String organisation,
      List<InstallationReportData> installations,
      Committee committee) {
    var full = !committee.equals(Committee.NOT_GIVEN);
    return new EstateReportData(
        edition,
        new Organisation("o-1", organisation),
        committee,
        installations,
        new Appetite(9, true),
        5,
        choices(installations),
        full ? rulings() : List.of(),
        PROVISIONS,
        full
            ? List.of(
                new EstateReportData.MakerNote(
                    "Hikvision",
                    "The Foreign Affairs Committee said in July 2021 that its equipment should not"
                        + " be permitted to operate in the United Kingdom."))
            : List.of(),
        full
            ? List.of(
                new Policy(
                    "UK-04",
                    "2022-11-24",
                    "UK",
                    "Written statement HCWS386",
                    "Cabinet Office",
                    "In force",
                    "Stop deploying such equipment on sensitive sites.",
                    "Government departments, not councils",
                    "",
                    "",
                    "",
                    "high"))
            : List.of(),
        full ? actions() : List.of(),
        full
            ? List.of(
                new Refusal(
                    "r-1",
                    "FOI 2026/114",
                    LocalDate.of(2026, 5, 4),
                    "Make, model and place of every camera",
                    "foi-31",
                    "Telling where cameras are would help somebody to avoid them.",
                    "Keeping visitors safe weighs more than a list of places.",
                    true,
                    Optional.of(LocalDate.of(2026, 6, 1))))
            : List.of(),
        Optional.empty(),
        full ? List.of("CCTV policy, adopted 2 March 2024") : List.of(),
        full ? 2 : 1,
        full
            ? Optional.of(
                new Issue(
                    PaperKind.COMMITTEE,
                    edition,
                    "o-1",
                    1,
                    "CCTV installations",
                    LocalDate.of(2026, 11, 3),
                    "The number of cameras at the depot was wrong."))
            : Optional.empty(),
        Optional.of(LocalDate.of(2026, 8, 7)),
        DAY,
        List.of(),
        "");
  }

  private static Committee committee(String text) {
    var written = text.equals("Officers wrote");
    var texts = new EnumMap<CommitteeText, String>(CommitteeText.class);
    for (var one : CommitteeText.values()) {
      texts.put(one, written ? WRITTEN.getOrDefault(one, "") : text);
    }
    return new Committee(
        "england",
        Optional.of(LocalDate.of(2026, 12, 8)),
        written ? DecisionPower.EXECUTIVE : DecisionPower.COUNCIL,
        KeyDecision.YES,
        "verify",
        Optional.empty(),
        texts,
        List.of(
            new Clearance(
                "financial",
                written ? "The property budget has the money." : text,
                written ? "A. Shah" : text,
                written ? "Chief finance officer" : text,
                Optional.of(DAY)),
            new Clearance(
                "legal",
                written ? "No consent is needed for an inspection." : text,
                "",
                "",
                Optional.empty())));
  }

  private static List<Ruling> rulings() {
    var opinion = new Opinion("M. Okafor", "Monitoring officer", LocalDate.of(2026, 11, 18));
    return List.of(
        new Ruling(
            DetailKind.MODEL,
            "",
            true,
            "england-7",
            "Models tell which weaknesses to try.",
            Optional.of(opinion)),
        new Ruling(
            DetailKind.FIRMWARE,
            "",
            true,
            "england-7",
            "Firmware tells which weaknesses to try.",
            Optional.of(opinion)),
        new Ruling(
            DetailKind.NETWORK,
            "",
            true,
            "england-7",
            "Addresses tell where to try them.",
            Optional.of(opinion)),
        new Ruling(
            DetailKind.PLACE,
            "",
            true,
            "england-7",
            "Places tell where to look for a recorder.",
            Optional.of(opinion)),
        new Ruling(
            DetailKind.SERIAL,
            "",
            true,
            "england-7",
            "A serial number opens the maker's online service.",
            Optional.of(opinion)),
        new Ruling(
            DetailKind.PRICE,
            "",
            true,
            "england-3",
            "Prices would weaken the Council when it buys.",
            Optional.empty()),
        new Ruling(DetailKind.LOCATION, "", false, "", "", Optional.empty()));
  }

  private static Map<String, Provision> provisions() {
    var act = " of Schedule 12A to the Local Government Act 1972";
    return Map.of(
        "england-3",
        new Provision(
            "england-3",
            "england",
            "paragraph 3 of Part 1" + act,
            "Financial or business affairs",
            true,
            ""),
        "england-7",
        new Provision(
            "england-7",
            "england",
            "paragraph 7 of Part 1" + act,
            "Action to prevent, investigate or prosecute crime",
            true,
            ""),
        "foi-31",
        new Provision(
            "foi-31",
            "foi",
            "section 31 of the Freedom of Information Act 2000",
            "Law enforcement",
            true,
            ""));
  }

  private static List<Action> actions() {
    return List.of(
        new Action(
            "a-1",
            "i-1",
            "Inspect the recorder and both of its network sockets",
            "CCTV contractor",
            Optional.of(LocalDate.of(2027, 2, 26)),
            Action.State.OPEN,
            DAY),
        new Action(
            "a-2",
            "",
            "Write down the decision to buy no more",
            "",
            Optional.empty(),
            Action.State.OPEN,
            DAY),
        new Action(
            "a-3",
            "i-2",
            "Change the passwords",
            "IT team",
            Optional.empty(),
            Action.State.DONE,
            DAY));
  }

  private static List<TreatmentOption> choices(List<InstallationReportData> installations) {
    if (installations.isEmpty()) {
      return List.of();
    }
    return TREATMENTS.stream().map(id -> choice(id, installations)).toList();
  }

  private static TreatmentOption choice(String id, List<InstallationReportData> installations) {
    var after = new LinkedHashMap<String, BandsAfter>();
    for (var one : installations) {
      one.figures()
          .headlineBands()
          .ifPresent(
              bands ->
                  after.put(
                      one.assessmentId(),
                      alike(
                          switch (id) {
                            case "nothing" -> bands.residual();
                            case "replace" -> "low";
                            default -> bands.attainable();
                          })));
    }
    var each = Money.pounds(TREATMENTS.indexOf(id) * 350L);
    var camera = Money.pounds(TREATMENTS.indexOf(id) * 40L);
    var cameras = installations.stream().mapToLong(one -> one.cameras().orElse(0)).sum();
    var unknown = (int) installations.stream().filter(one -> one.cameras().isEmpty()).count();
    var isOwn = installations.getFirst().organisation().name().startsWith("Mid");
    var withheld = installations.getFirst().edition() == Edition.PUBLIC && isOwn;
    var total = each.times(installations.size()).plus(camera.times(cameras));
    return new TreatmentOption(
        id,
        List.of(
            new TreatmentOption.Share(
                new Treatment(
                    id,
                    id.equals("nothing") ? "retain" : "modify",
                    !id.equals("nothing"),
                    Map.of(),
                    Map.of(),
                    new TreatmentCost(id, each, camera, "planning assumption", false)),
                withheld
                    ? new TreatmentCost(id, Money.NONE, Money.NONE, "withheld", true)
                    : new TreatmentCost(
                        id, each, camera, "planning assumption of this catalogue", isOwn),
                installations.stream().map(InstallationReportData::assessmentId).toList())),
        withheld ? Optional.empty() : Optional.of(total),
        camera.isNone() ? 0 : unknown,
        after);
  }

  private static BandsAfter alike(String band) {
    return new BandsAfter(
        band,
        band.equals(FigurePrecision.NOT_KNOWN)
            ? Map.of()
            : Map.of("cyber", band, "supply", band, "privacy", band, "ethics", "high"));
  }

  private enum Known {
    NOTHING,
    SAID,
    DRAWN,
    INSPECTED
  }

  private record Levels(int residual, int attainable, int overall) {}

  private static InstallationReportData installation(
      Edition edition, String organisation, int number, Levels levels, Known known) {
    var cameras = known == Known.NOTHING ? Optional.<Integer>empty() : Optional.of(4 + number * 3);
    var withheld = edition == Edition.PUBLIC && organisation.startsWith("Mid");
    var sites =
        List.of("County Hall", "Depot", "Library", "Leisure centre", "Car park", "Town Hall");
    var site = sites.get(number % sites.size());
    var system = number < sites.size() ? "Main system" : "Yard";
    return new InstallationReportData(
        edition == Edition.EXEMPT
            ? EditionExtent.Exempt.of(Dossiers.numbered(number))
            : new EditionExtent.Published(Optional.empty()),
        "a-" + number,
        "i-" + number,
        new Organisation("o-1", organisation),
        site + ", " + system.toLowerCase(Locale.UK),
        Detail.given(site),
        Detail.given(system),
        Detail.given(new SiteAddress("1 High Street", "")),
        DAY,
        number == 2 ? 2 : 1,
        Optional.of(status(levels, known)),
        exact(levels, METHOD.band(levels.residual())).shown(Optional.of(status(levels, known))),
        sentence(levels),
        Optional.of(known == Known.INSPECTED ? 80 : 14),
        known == Known.NOTHING
            ? List.of(new MakerCount(Maker.UNKNOWN_KEY, "Not known", Optional.empty()))
            : List.of(
                    new MakerCount("hikvision", "Hikvision", cameras),
                    new MakerCount("axis", "Axis", Optional.of(0)))
                .subList(0, number % 3 == 2 ? 2 : 1),
        known == Known.NOTHING ? List.of() : devices(cameras, withheld),
        cameras,
        answers(known),
        known == Known.INSPECTED ? List.of() : List.of("firmware.current", "support.status"),
        number == 2
            ? List.of("The air gap, stated in 2025, is now shown by a drawing.")
            : List.of(),
        number % 4 == 2
            ? List.of(new SignOff("B. Director", "approver", "I accept the residual risk.", DAY))
            : List.of(),
        number % 4 == 2 ? SignOffState.SIGNED_OFF : SignOffState.DRAFT,
        number % 4 == 2 ? "0123-4567-89AB-CDEF" : "",
        number == 6 ? List.of("Its review date, 1 October 2026, has passed.") : List.of(),
        withheld ? 3 : 0,
        number % 4 == 2 ? "{\"record\":\"a-" + number + "\"}" : "",
        DAY);
  }

  private static Status status(Levels levels, Known known) {
    if (levels.residual() == 0) {
      return Status.CLOSED;
    }
    return switch (known) {
      case NOTHING -> Status.NOT_ASSESSABLE;
      case SAID, DRAWN -> Status.PROVISIONAL;
      case INSPECTED -> Status.COMPLETE;
    };
  }

  private static String sentence(Levels levels) {
    return levels.residual() == 0
        ? "Closed: all the equipment has been removed and wiped, and that has been inspected."
        : WORDING.label("band", METHOD.band(levels.residual()))
            + " today; "
            + WORDING.label("band", METHOD.band(levels.attainable())).toLowerCase(Locale.UK)
            + " if a technician confirms these four things.";
  }

  private static FigurePrecision exact(Levels levels, String band) {
    var worst = Math.min(25, levels.residual() + 5);
    return new FigurePrecision.Exact(
        level(levels.overall(), Math.min(levels.overall(), levels.attainable() + 3)),
        new RiskLevel(
            20,
            levels.residual(),
            levels.attainable(),
            worst,
            new RiskLevel.Bands(
                "severe", band, METHOD.band(levels.attainable()), METHOD.band(worst)),
            List.of("cyber")),
        List.of(
            new FigurePrecision.RiskFigure(
                "cyber", 20, levels.residual(), levels.attainable(), worst),
            new FigurePrecision.RiskFigure("supply", 15, 6, 6, 9),
            new FigurePrecision.RiskFigure("privacy", 9, 4, 4, 6),
            new FigurePrecision.RiskFigure("ethics", 15, levels.overall(), 6, levels.overall())));
  }

  private static RiskLevel level(int residual, int attainable) {
    return new RiskLevel(
        20,
        residual,
        attainable,
        25,
        new RiskLevel.Bands("severe", METHOD.band(residual), METHOD.band(attainable), "severe"),
        List.of("cyber"));
  }

  private static List<ExtractDevice> devices(Optional<Integer> cameras, boolean withheld) {
    return List.of(
        device("recorder", "NVR 1", Optional.of(0), withheld),
        device("camera", "Hikvision", cameras, withheld));
  }

  private static ExtractDevice device(
      String kind, String label, Optional<Integer> count, boolean withheld) {
    return new ExtractDevice(
        kind,
        Detail.given(label),
        "Hikvision",
        count,
        Optional.empty(),
        withheld ? Detail.withheld(DetailKind.PLACE) : Detail.given("Corridor"),
        withheld ? Detail.withheld(DetailKind.MODEL) : Detail.given("DS-2CD2143"),
        withheld ? Detail.withheld(DetailKind.SERIAL) : Detail.given(""),
        withheld ? Detail.withheld(DetailKind.FIRMWARE) : Detail.given("5.4.5, 1 March 2017"),
        withheld ? Detail.withheld(DetailKind.NETWORK) : Detail.given("44:19:B6:00:00:01"),
        Detail.given("2016"),
        withheld ? Detail.withheld(DetailKind.PRICE) : Detail.given("1234.50"));
  }

  private static Map<String, Detail<ExtractAnswer>> answers(Known known) {
    var answers = new LinkedHashMap<String, Detail<ExtractAnswer>>();
    for (var question : METHOD.questions()) {
      var first = question.values().getFirst();
      var isSaid = question.id().hashCode() % 3 == 0 || question.id().equals("recorder.connection");
      answers.put(
          question.id(),
          Detail.given(
              switch (known) {
                case NOTHING -> answer(List.of(), Basis.UNKNOWN);
                case SAID ->
                    isSaid
                        ? answer(List.of(first), Basis.STATED)
                        : answer(List.of(), Basis.UNKNOWN);
                case DRAWN -> answer(List.of(first), Basis.DOCUMENTED);
                case INSPECTED -> answer(List.of(first), Basis.INSPECTED);
              }));
    }
    return answers;
  }

  private static ExtractAnswer answer(List<String> values, Basis basis) {
    return new ExtractAnswer(
        values,
        basis,
        Optional.of(DAY),
        Detail.given("C. Technician"),
        Detail.given("test sheet"),
        Detail.given(""));
  }

  private static InstallationReportData with(
      InstallationReportData one, String name, FigurePrecision figures) {
    return new InstallationReportData(
        one.extent(),
        one.assessmentId(),
        one.installationId(),
        one.organisation(),
        name,
        Detail.given(name),
        Detail.given(name),
        Detail.given(new SiteAddress(name, "")),
        one.assessedOn(),
        one.revision(),
        Optional.empty(),
        figures,
        name,
        Optional.empty(),
        List.of(new MakerCount("m", name, Optional.of(2))),
        one.devices().stream().map(device -> with(device, name)).toList(),
        one.cameras(),
        one.answers(),
        one.unknown(),
        List.of(name),
        one.signOffs(),
        one.state(),
        one.fingerprint(),
        List.of(name),
        one.withheldItems(),
        one.record(),
        one.today());
  }

  private static ExtractDevice with(ExtractDevice device, String text) {
    return new ExtractDevice(
        device.kind(),
        Detail.given(text),
        text,
        device.count(),
        Optional.empty(),
        Detail.given(text),
        Detail.given(text),
        Detail.given(text),
        Detail.given(text),
        Detail.given(text),
        Detail.given(text),
        Detail.given(text));
  }
}
