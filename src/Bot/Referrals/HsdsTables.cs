namespace MentorBot.Bot.Referrals;

/// <summary>What a field of the standard holds.</summary>
internal enum HsdsKind
{
    Text,
    Uuid,
    Number,
    Date,
    Moment,
    Time,
}

/// <param name="Target">The table whose id it must be; null for none.</param>
/// <param name="Choices">What alone it may be; none for anything.</param>
internal sealed record HsdsColumn(string Name, HsdsKind Kind, bool IsRequired, string? Target, IReadOnlyList<string> Choices);

internal sealed record HsdsTable(string Name, IReadOnlyList<HsdsColumn> Columns)
{
    public string File => Name + ".csv";

    public int At(string column) => Columns.TakeWhile(one => one.Name != column).Count();
}

/// <summary>
/// The tables of HSDS 3.1 in its tabular form, and the one of names that stands beside them. Tables that the directory makes no use of are known as
/// well: they are checked and kept, so that a package of somebody else loses nothing on its way through.
/// </summary>
internal static class HsdsTables
{
    public const string Names = "names";

    /// <summary>In the order in which the standard lists them. A column is <c>name</c>, then <c>!</c> where it is required, <c>:kind</c>, <c>@table</c> or <c>=choice|choice</c>.</summary>
    public static readonly IReadOnlyList<HsdsTable> All =
    [
        Table("organizations", "id! name! alternate_name description! email website tax_status tax_id year_incorporated:number legal_status logo uri parent_organization_id@organizations"),
        Table("programs", "id! organization_id!@organizations name! alternate_name description!"),
        Table(
            "services",
            "id! organization_id!@organizations program_id@programs name! alternate_name description url email status!=active|inactive|defunct|temporarily_closed interpretation_services application_process fees_description wait_time fees accreditations "
            + "eligibility_description minimum_age:number maximum_age:number assured_date:date assurer_email licenses alert last_modified:moment"),
        Table("locations", "id! location_type!=physical|postal|virtual url organization_id@organizations name alternate_name description transportation latitude:number longitude:number external_identifier external_identifier_type"),
        Table("service_at_location", "id! service_id!@services location_id!@locations description"),
        Table("addresses", "id! location_id@locations attention address_1! address_2 city! region state_province! postal_code! country! address_type!=physical|postal|virtual"),
        Table("contacts", "id! organization_id@organizations service_id@services service_at_location_id@service_at_location location_id@locations name title department email"),
        Table(
            "phones",
            "id! location_id@locations service_id@services organization_id@organizations contact_id@contacts service_at_location_id@service_at_location number! extension:number type=text|voice|fax|cell|video|pager|textphone description"),
        Table(
            "schedules",
            "id! service_id@services location_id@locations service_at_location_id@service_at_location valid_from:date valid_to:date dtstart:date timezone:number until:date count:number wkst=MO|TU|WE|TH|FR|SA|SU freq=WEEKLY|MONTHLY interval:number byday byweekno bymonthday byyearday "
            + "description opens_at:time closes_at:time schedule_link attending_type notes"),
        Table("languages", "id! service_id@services location_id@locations phone_id@phones name code note"),
        Table("service_areas", "id! service_id@services service_at_location_id@service_at_location name description extent extent_type=geojson|topojson|kml|text uri"),
        Table("accessibility", "id! location_id@locations description details url"),
        Table("cost_options", "id! service_id!@services valid_from:date valid_to:date option currency amount:number amount_description"),
        Table("required_documents", "id! service_id@services document uri"),
        Table("funding", "id! organization_id@organizations service_id@services source"),
        Table("organization_identifiers", "id! organization_id!@organizations identifier_scheme identifier_type! identifier!"),
        Table("taxonomies", "id! name! description! uri version"),
        Table("taxonomy_terms", "id! code name! description! parent_id@taxonomy_terms taxonomy language taxonomy_id@taxonomies term_uri"),
        Table("attributes", "id! link_id!:uuid taxonomy_term_id!@taxonomy_terms link_type link_entity! value label"),
        Table("metadata", "id! resource_id!:uuid resource_type! last_action_date!:date last_action_type! field_name! previous_value! replacement_value! updated_by!"),
    ];

    /// <summary>The names of services and terms in the languages of the house, since the standard has room for one.</summary>
    public static readonly HsdsTable NamesTable = Table(Names, "id! cs pl uk en");

    /// <summary>Without these there is no directory.</summary>
    public static readonly IReadOnlyList<string> Needed = ["organizations", "services", "locations", "service_at_location", "service_areas", "taxonomies", "taxonomy_terms", "attributes"];

    private static HsdsTable Table(string name, string columns) => new(name, [.. columns.Split(' ').Select(Column)]);

    private static HsdsColumn Column(string text)
    {
        var (name, target, choices, kind) = (text, (string?)null, Array.Empty<string>(), HsdsKind.Text);
        if (Cut(ref name, '=') is { } chosen)
        {
            choices = [.. chosen.Split('|').Select(choice => choice.Replace('_', ' '))];
        }
        else if (Cut(ref name, '@') is { } table)
        {
            (target, kind) = (table, HsdsKind.Uuid);
        }
        else if (Cut(ref name, ':') is { } said)
        {
            kind = Enum.Parse<HsdsKind>(said, ignoreCase: true);
        }

        var required = name.EndsWith('!');
        name = name.TrimEnd('!');
        return new HsdsColumn(name, name == "id" ? HsdsKind.Uuid : kind, required, target, choices);
    }

    /// <summary>Takes what stands behind the mark off the name.</summary>
    private static string? Cut(ref string name, char mark)
    {
        var at = name.IndexOf(mark, StringComparison.Ordinal);
        var rest = at < 0 ? null : name[(at + 1)..];
        name = at < 0 ? name : name[..at];
        return rest;
    }
}
