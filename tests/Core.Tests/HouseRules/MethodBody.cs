using System.Reflection;
using System.Reflection.Emit;

namespace MentorBot.Core.Tests.HouseRules;

/// <summary>Reads the instructions of a method for the types, methods, fields and words that it names.</summary>
internal static class MethodBody
{
    private static readonly Dictionary<short, OpCode> Codes = typeof(OpCodes).GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(field => (OpCode)field.GetValue(null)!)
        .ToDictionary(code => code.Value);

    public static IEnumerable<MemberInfo> Uses(MethodBase method)
    {
        var body = method.GetMethodBody()!;
        foreach (var local in body.LocalVariables)
        {
            yield return local.LocalType;
        }

        var bytes = body.GetILAsByteArray()!;
        var typeArguments = method.DeclaringType is { IsGenericType: true } type ? type.GetGenericArguments() : null;
        var methodArguments = method is { IsGenericMethod: true } ? method.GetGenericArguments() : null;
        for (var at = 0; at < bytes.Length;)
        {
            var code = Codes[bytes[at] == 0xFE ? (short)(0xFE00 | bytes[at + 1]) : bytes[at]];
            at += code.Size;
            if (code.OperandType is OperandType.InlineMethod or OperandType.InlineField or OperandType.InlineType or OperandType.InlineTok)
            {
                yield return method.Module.ResolveMember(BitConverter.ToInt32(bytes, at), typeArguments, methodArguments)!;
            }

            at += Length(code.OperandType, bytes, at);
        }
    }

    /// <summary>The words that stand in a method, as its compiled code has them.</summary>
    public static IReadOnlyList<string> Words(MethodBase method)
    {
        var words = new List<string>();
        var bytes = method.GetMethodBody()!.GetILAsByteArray()!;
        for (var at = 0; at < bytes.Length;)
        {
            var code = Codes[bytes[at] == 0xFE ? (short)(0xFE00 | bytes[at + 1]) : bytes[at]];
            at += code.Size;
            if (code.OperandType == OperandType.InlineString)
            {
                words.Add(method.Module.ResolveString(BitConverter.ToInt32(bytes, at)));
            }

            at += Length(code.OperandType, bytes, at);
        }

        return words;
    }

    private static int Length(OperandType operand, byte[] bytes, int at) => operand switch
    {
        OperandType.InlineNone => 0,
        OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
        OperandType.InlineVar => 2,
        OperandType.InlineI8 or OperandType.InlineR => 8,
        OperandType.InlineSwitch => 4 + 4 * BitConverter.ToInt32(bytes, at),
        _ => 4,
    };
}
