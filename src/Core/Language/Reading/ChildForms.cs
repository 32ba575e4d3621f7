namespace MentorBot.Core.Language.Reading;

/// <summary>What a word for one child says of it.</summary>
internal enum ChildSort
{
    Child,
    Son,
    Daughter,
}

/// <summary>Which part in a sentence a form of the word can play. Many forms can play several; English ones all.</summary>
[Flags]
internal enum ChildCases
{
    None = 0,
    Subject = 1,
    Object = 2,
    With = 4,
    Of = 8,
    Any = Subject | Object | With | Of,
}

internal readonly record struct ChildForm(ChildSort Sort, ChildCases Cases)
{
    public bool Can(ChildCases cases) => (Cases & cases) != ChildCases.None;
}

/// <summary>The words for one child in all their forms, by declension. Folded, as all words here.</summary>
internal static class ChildForms
{
    /// <summary>A line is a stem and its endings: subject, object, with, and of whom; "-" is none.</summary>
    private static readonly Dictionary<string, Dictionary<string, ChildForm>> Forms = new(StringComparer.Ordinal)
    {
        ["cs"] = Declined("""
            Son: syn - a em a; syn ek ka kem ka; kluk - a em a; kluc ik ika ikem ika; chlap ec ce cem ce; chlapec ek ka kem ka
            Daughter: dcer a u ou y; dcer ka ku kou ky; hol ka ku kou ky; holcic ka ku kou ky; dcerun ka ku kou ky; robk a u ou y
            Child: dit e e etem ete; detatk o o em a; deck o o em a; rob e e etem ete; mimin o o em a; mimink o o em a; mimc o o em a; batol e e etem ete; koj enec ence encem ence; novorozen e e etem ete; novorozen ec ce cem ce
            Child: skolak - a em a; skolac ka ku kou ky; predskolak - a em a; predskolac ka ku kou ky; prvnak - a em a; prvnac ek ka kem ka; prvnac ka ku kou ky; druhak - a em a; druhac ka ku kou ky; tretak - a em a; pubertak - a em a; pubertac ka ku kou ky
            Child: teenager - a em a; prc ek ka kem ka; drob ek ka kem ka; cvrc ek ka kem ka; capart - a em a
            """),
        ["pl"] = Declined("""
            Son: syn - a em a; syn ek ka kiem ka; synecz ek ka kiem ka; chlop iec ca cem ca; chlopczyk - a iem a
            Daughter: cor ka ke ka ki; corecz ka ke ka ki; corun ia ie ia i; dziewczyn ka ke ka ki; dziewczynecz ka ke ka ki
            Child: dzieck o o iem a; dzieciatk o o iem a; niemowl e e eciem ecia; niemowlak - a iem a; noworod ek ka kiem ka; bobas - a em a; bobas ek ka kiem ka; maluch - a em a; malusz ek ka kiem ka; malenstw o o em a; wczesniak - a iem a; brzdac - a em a; szkrab - a em a
            Child: nastolat ek ka kiem ka; nastolat ka ke ka ki; roczniak - a iem a; przedszkolak - a iem a; pierwszak - a iem a; dzidzius - ia iem ia; podlot ek ka kiem ka
            """),
        ["uk"] = Declined("""
            Son: syn - a om a; syn ok ka kom ka; synoch ok ka kom ka; khlopchyk - a om a; khlop ets tsya tsem tsya; khlopchyn a u oyu y; malch yk ika ikom ika
            Daughter: don ka ku koyu ky; doch ka ku koyu ky; dochechk a u oyu y; donechk a u oyu y; don ya yu eyu i; dots ya yu eyu i; donyus ya yu eyu i; divchynk a u oyu y; divchyn a u oyu y; dev ochka ochku ochkoj ochky
            Child: dytyn a u oyu y; dytynk a u oyu y; dyty a a am aty; nemovl ya ya yam yaty; nemovlyatk o o om a; malyuk - a om a; malyatk o o om a; malya - - m ty; hrudnych ok ka kom ka; rebyon ok ka kom ka; reben ok ka kom ka; ribyon ok ka kom ka; ribon ok ka kom ka
            Child: pidlit ok ka kom ka; shkolyar - a em a; shkolyark a u oyu y; pershoklasnyk - a om a; pershoklasnyts ya yu eyu i; doshkilnyatk o o om a
            """),
        ["en"] = Declined("""
            Son: son - - - -; boy - - - -; lad - - - -
            Daughter: daughter - - - -; girl - - - -; lass - - - -; doughter - - - -; daugther - - - -
            Child: child - - - -; kid - - - -; baby - - - -; toddler - - - -; newborn - - - -; infant - - - -; preschooler - - - -; teenager - - - -; teen - - - -; bairn - - - -; wean - - - -; kiddo - - - -
            """),
    };

    private static readonly Dictionary<string, (string Ending, ChildCases Cases)[]> Aged = new(StringComparer.Ordinal)
    {
        ["pl"] = [("latek", ChildCases.Subject), ("latka", ChildCases.Any), ("latkiem", ChildCases.With), ("latke", ChildCases.Object), ("latki", ChildCases.Of)],
        ["uk"] = [("richka", ChildCases.Subject), ("richku", ChildCases.Object)],
    };

    /// <summary>Boys and girls can be friends, and not children.</summary>
    public static bool CanBeFriend(string word) => word is "kluk" or "kluka" or "klukem" or "holka" or "holku" or "holkou" or "boy" or "girl" or "lad" or "lass" or "khlopets" or "khloptsya" or "khloptsem" or "divchyna" or "divchynu" or "divchynoyu" or "prcka" or "dziewczynka";

    public static ChildForm? Find(string word, string language)
    {
        if (Forms.TryGetValue(language, out var forms) && forms.TryGetValue(word, out var form))
        {
            return form;
        }

        if (word.Length > 6 && Aged.TryGetValue(language, out var endings))
        {
            foreach (var (ending, cases) in endings)
            {
                if (word.EndsWith(ending, StringComparison.Ordinal))
                {
                    return new ChildForm(ChildSort.Child, cases);
                }
            }
        }

        return null;
    }

    private static Dictionary<string, ChildForm> Declined(string lines)
    {
        var forms = new Dictionary<string, ChildForm>(StringComparer.Ordinal);
        foreach (var line in lines.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            var sort = Enum.Parse<ChildSort>(line[..colon]);
            foreach (var word in line[(colon + 1)..].Split(';', StringSplitOptions.TrimEntries))
            {
                var parts = word.Split(' ');
                Add(forms, sort, parts[0] + Ending(parts[1]), ChildCases.Subject);
                Add(forms, sort, parts[0] + Ending(parts[2]), ChildCases.Object);
                Add(forms, sort, parts[0] + Ending(parts[3]), ChildCases.With);
                Add(forms, sort, parts[0] + Ending(parts[4]), ChildCases.Of);
            }
        }

        return forms;
    }

    private static string Ending(string part) => part == "-" ? "" : part;

    private static void Add(Dictionary<string, ChildForm> forms, ChildSort sort, string word, ChildCases cases) =>
        forms[word] = new ChildForm(sort, forms.TryGetValue(word, out var known) ? known.Cases | cases : cases);
}
