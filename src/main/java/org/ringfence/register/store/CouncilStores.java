package org.ringfence.register.store;

import java.util.Comparator;
import java.util.List;
import org.ringfence.model.installation.Organisation;
import org.ringfence.model.written.NaturalOrder;
import org.ringfence.register.sqlite.Database;

/** What a register keeps for a council's papers besides its assessments, store by store. */
public final class CouncilStores {

  private final Database database;
  private final CommitteeStore committees;
  private final DecisionStore decisions;
  private final CostStore costs;
  private final ActionStore actions;
  private final RulingStore rulings;
  private final RefusalStore refusals;
  private final InformationRequestStore informationRequests;
  private final IssueStore issues;

  public CouncilStores(Database database) {
    this.database = database;
    committees = new CommitteeStore(database);
    decisions = new DecisionStore(database);
    costs = new CostStore(database);
    actions = new ActionStore(database);
    rulings = new RulingStore(database);
    refusals = new RefusalStore(database);
    informationRequests = new InformationRequestStore(database);
    issues = new IssueStore(database);
  }

  /** Every organisation, by name. */
  public List<Organisation> organisations() {
    return database
        .query(
            "select id, name from organisation order by name_key, id",
            slots -> {},
            row -> new Organisation(row.text("id"), row.text("name")))
        .stream()
        .sorted(Comparator.comparing(Organisation::name, NaturalOrder.OF_NAMES))
        .toList();
  }

  /** Whether the installation with this id is one of the organisation's. */
  public boolean hasInstallation(String organisation, String installation) {
    return database
        .first(
            "select i.id from installation i join site s on s.id = i.site"
                + " where i.id = ? and s.organisation = ?",
            slots -> slots.text(installation).text(organisation),
            row -> row.text("id"))
        .isPresent();
  }

  /** Committee details and clearances. */
  public CommitteeStore committees() {
    return committees;
  }

  /** What committees decided. */
  public DecisionStore decisions() {
    return decisions;
  }

  /** What treatments cost. */
  public CostStore costs() {
    return costs;
  }

  /** What somebody has to do. */
  public ActionStore actions() {
    return actions;
  }

  /** What the proper officer has decided to withhold, and what not. */
  public RulingStore rulings() {
    return rulings;
  }

  /** Requests for information that were refused. */
  public RefusalStore refusals() {
    return refusals;
  }

  /** Requests for information, question by question. */
  public InformationRequestStore informationRequests() {
    return informationRequests;
  }

  /** Papers that were given out. */
  public IssueStore issues() {
    return issues;
  }
}
