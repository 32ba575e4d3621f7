namespace MentorBot.Bot.Privacy.Stripping;

/// <summary>
/// PDF. A new file is built from the pages of the old one: what they show and what that needs, entry by entry from a list
/// (<see cref="PdfKeys"/>). So nothing comes along that is not on the list: the description of the document (author,
/// program, dates), XMP, earlier states of a file that was changed, attached files, scripts, actions, links, comments,
/// authors of annotations, bookmarks, thumbnails, the file's ids. Photos in it are stripped as photos are; colour profiles
/// become plain colours. What was filled into a form stays to be seen, as a drawing.
/// <para>
/// Not seen: what is written in the pages themselves, hidden behind other things or outside the paper too, and names
/// inside embedded fonts. Encrypted files, JPEG 2000 pictures and files whose structure is not right are refused.
/// </para>
/// </summary>
internal sealed class Pdf
{
    private const int MostPages = 2_000;
    private const int MostBranches = 10_000;
    private const int MostObjects = 100_000;

    private readonly PdfFile _file;
    private readonly PdfWriter _writer;
    private readonly Dictionary<(int Number, bool IsNames), int> _numbers = [];
    private readonly Queue<(int Number, PdfValue Value, bool IsNames)> _waiting = [];
    private int _last;
    private int _branches;

    private Pdf(PdfFile file, int length)
    {
        _file = file;
        _writer = new PdfWriter(length);
    }

    public static byte[] Strip(ReadOnlySpan<byte> file) => new Pdf(PdfFile.Read(file.ToArray()), file.Length).Write();

    private byte[] Write()
    {
        var (root, tree) = (++_last, ++_last);
        var pages = new List<PdfValue>();
        Pages(_file.Resolve(_file.Catalog["Pages"]) as PdfValue.Map ?? throw new BadFileException(), [], tree, pages, 0);
        BadFileException.ThrowIf(pages.Count == 0);
        var catalog = Map(("Type", new PdfValue.Name("Catalog")), ("Pages", new PdfValue.Reference(tree)));
        if (_file.Resolve(_file.Catalog["OCProperties"]) is PdfValue.Map layers)
        {
            catalog["OCProperties"] = Layers(layers);
        }

        _writer.Object(root, new PdfValue.Map(catalog));
        _writer.Object(tree, new PdfValue.Map(Map(("Type", new PdfValue.Name("Pages")), ("Count", PdfValue.Integer(pages.Count)), ("Kids", new PdfValue.List(pages)))));
        while (_waiting.TryDequeue(out var next))
        {
            _writer.Object(next.Number, Copy(next.Value, next.IsNames));
        }

        return _writer.End(root);
    }

    private static Dictionary<string, PdfValue> Map(params ReadOnlySpan<(string Key, PdfValue Value)> entries)
    {
        var map = new Dictionary<string, PdfValue>();
        foreach (var (key, value) in entries)
        {
            map[key] = value;
        }

        return map;
    }

    /// <summary>Walks the tree of pages. What a branch says of its pages, each page says itself in the new file.</summary>
    private void Pages(PdfValue.Map node, Dictionary<string, PdfValue> inherited, int tree, List<PdfValue> pages, int depth)
    {
        BadFileException.ThrowIf(depth > 40 || pages.Count >= MostPages || ++_branches > MostBranches);
        inherited = new Dictionary<string, PdfValue>(inherited);
        foreach (var key in (ReadOnlySpan<string>)["Resources", "MediaBox", "CropBox", "Rotate"])
        {
            if (node[key] is { } value)
            {
                inherited[key] = value;
            }
        }

        if (_file.Resolve(node["Kids"]) is PdfValue.List kids)
        {
            foreach (var kid in kids.Items)
            {
                Pages(_file.Resolve(kid) as PdfValue.Map ?? throw new BadFileException(), inherited, tree, pages, depth + 1);
            }

            return;
        }

        var page = Map(("Type", new PdfValue.Name("Page")), ("Parent", new PdfValue.Reference(tree)));
        foreach (var (key, value) in inherited)
        {
            page[key] = Copy(value, isNames: false);
        }

        foreach (var key in (ReadOnlySpan<string>)["Contents", "Group", "UserUnit"])
        {
            if (node[key] is { } value)
            {
                page[key] = Copy(value, isNames: false);
            }
        }

        if (_file.Resolve(node["Annots"]) is PdfValue.List notes)
        {
            page["Annots"] = new PdfValue.List([.. notes.Items.Select(note => Drawn(_file.Resolve(note))).OfType<PdfValue>()]);
        }

        var number = ++_last;
        BadFileException.ThrowIf(_last > MostObjects);
        _writer.Object(number, new PdfValue.Map(page));
        pages.Add(new PdfValue.Reference(number));
    }

    /// <summary>What an annotation or a filled field looks like, as a stamp that says and does nothing; null when it has no looks.</summary>
    private PdfValue.Map? Drawn(PdfValue note)
    {
        if (note is not PdfValue.Map map || map["Rect"] is not { } place || _file.Resolve(map["AP"]) is not PdfValue.Map looks || looks["N"] is not { } normal
            || _file.Resolve(map["Subtype"]) is PdfValue.Name { Word: "Popup" or "FileAttachment" or "Sound" or "Movie" or "Screen" or "RichMedia" or "3D" })
        {
            return null;
        }

        var stamp = Map(
            ("Type", new PdfValue.Name("Annot")), ("Subtype", new PdfValue.Name("Stamp")), ("Rect", Copy(place, isNames: false)),
            ("AP", new PdfValue.Map(Map(("N", Copy(normal, isNames: _file.Resolve(normal) is PdfValue.Map))))));
        foreach (var key in (ReadOnlySpan<string>)["F", "AS"])
        {
            var value = _file.Resolve(map[key]);
            if (value != PdfValue.Null && value is PdfValue.Name or PdfValue.Plain)
            {
                stamp[key] = value;
            }
        }

        return new PdfValue.Map(stamp);
    }

    /// <summary>Which layers are shown. Without it hidden ones would be seen.</summary>
    private PdfValue.Map Layers(PdfValue.Map layers)
    {
        var shown = new Dictionary<string, PdfValue>();
        if (_file.Resolve(layers["D"]) is PdfValue.Map settings)
        {
            foreach (var key in (ReadOnlySpan<string>)["BaseState", "ON", "OFF"])
            {
                if (settings[key] is { } value)
                {
                    shown[key] = Copy(value, isNames: false);
                }
            }
        }

        return new PdfValue.Map(Map(("OCGs", Copy(layers["OCGs"] ?? new PdfValue.List([]), isNames: false)), ("D", new PdfValue.Map(shown))));
    }

    /// <param name="isNames">The value, if it is a dictionary, is one of names that the file gave.</param>
    private PdfValue Copy(PdfValue value, bool isNames, int depth = 0)
    {
        BadFileException.ThrowIf(depth > 40);
        switch (value)
        {
            case PdfValue.Reference reference:
                return Refer(reference, isNames);
            case PdfValue.List { Items: [PdfValue.Name { Word: "ICCBased" }, var profile, ..] }:
                return PlainColours(profile);
            case PdfValue.List { Items: [PdfValue.Name kind, ..] items } when !PdfKeys.Colours.Contains(kind.Word) && items.Any(item => item is PdfValue.Reference):
                throw new BadFileException();
            case PdfValue.List list:
                return new PdfValue.List([.. list.Items.Select(item => Copy(item, isNames: false, depth + 1))]);
            case PdfValue.Stream stream:
                return PdfStreams.Copy(_file, stream, header => Header(header, depth));
            case PdfValue.Map { Entries: var entries } when entries.GetValueOrDefault("Type") is PdfValue.Name { Word: "OCG" }:
                return new PdfValue.Map(Map(("Type", new PdfValue.Name("OCG")), ("Name", new PdfValue.Text([.. "Layer"u8]))));
            case PdfValue.Map map when isNames:
                return new PdfValue.Map(map.Entries.ToDictionary(entry => entry.Key, entry => Copy(entry.Value, isNames: false, depth + 1)));
            case PdfValue.Map map:
                return Header(map, depth);
            default:
                return value;
        }
    }

    private PdfValue.Map Header(PdfValue.Map map, int depth)
    {
        var copy = new Dictionary<string, PdfValue>();
        foreach (var (key, value) in map.Entries)
        {
            if (PdfKeys.Shown.Contains(key))
            {
                // A pattern has one shading, resources have many by name.
                var isNames = PdfKeys.NamesOfThings.Contains(key) && !(_file.Resolve(value) is PdfValue.Map it && it["ShadingType"] is not null);
                copy[key] = Copy(value, isNames, depth + 1);
            }
        }

        return new PdfValue.Map(copy);
    }

    private PdfValue Refer(PdfValue.Reference reference, bool isNames)
    {
        var value = _file.Resolve(reference);
        if (value is PdfValue.Plain or PdfValue.Name)
        {
            return value;
        }

        isNames &= value is PdfValue.Map;
        if (!_numbers.TryGetValue((reference.Number, isNames), out var number))
        {
            number = ++_last;
            BadFileException.ThrowIf(_last > MostObjects);
            _numbers[(reference.Number, isNames)] = number;
            _waiting.Enqueue((number, value, isNames));
        }

        return new PdfValue.Reference(number);
    }

    private PdfValue.Name PlainColours(PdfValue profile) =>
        (_file.Resolve(profile) is PdfValue.Stream stream ? PdfValue.Whole(_file.Resolve(stream.Header["N"])) : null) switch
        {
            1 => new PdfValue.Name("DeviceGray"),
            3 => new PdfValue.Name("DeviceRGB"),
            4 => new PdfValue.Name("DeviceCMYK"),
            _ => throw new BadFileException(),
        };
}
