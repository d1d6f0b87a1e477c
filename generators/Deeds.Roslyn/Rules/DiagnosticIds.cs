namespace Deeds.Roslyn.Rules;

/// <summary>Ids of all rules: a block of one hundred per room. An id is never reused.</summary>
public static class DiagnosticIds
{
    public const string GeneratorFailed = "DEED0001";
    public const string TypeIsNotPartial = "DEED0002";
    public const string ContainingTypeIsNotPartial = "DEED0003";
    public const string TypeIsOutOfReach = "DEED0004";
    public const string TypeIsGeneric = "DEED0005";

    public const string CategoryIsNotAName = "DEED0101";
    public const string InitialIsMissing = "DEED0102";
    public const string ApplyDoesNotFit = "DEED0103";
    public const string EventIsAppliedTwice = "DEED0104";
    public const string EventIsNotApplied = "DEED0105";
    public const string TableNameIsNotAName = "DEED0106";
    public const string ColumnNameIsTaken = "DEED0107";
    public const string AggregateIsNotMarked = "DEED0108";
    public const string MethodLooksLikeApply = "DEED0109";
    public const string MemberLooksLikeInitial = "DEED0110";
    public const string AppliedEventHasNoModule = "DEED0111";
    public const string ColumnMarkIsNotFollowed = "DEED0112";

    public const string ApplyIsNotPure = "DEED0120";
    public const string AggregateHasSetter = "DEED0121";
    public const string StateIsChangedOutsideApply = "DEED0122";
    public const string ApplyChangesItsState = "DEED0123";

    public const string EventNameIsEmpty = "DEED0201";
    public const string EventVersionIsNotPositive = "DEED0202";
    public const string EventIsAbstract = "DEED0203";
    public const string EventIsNotMarked = "DEED0204";
    public const string EventIsWrittenByHand = "DEED0205";
    public const string StoredNameHasOddCharacters = "DEED0206";
    public const string EventIsNotPastTense = "DEED0210";
    public const string StoredNameIsNotPastTense = "DEED0211";

    public const string EventMemberCanChange = "DEED0220";
    public const string EventHoldsAggregate = "DEED0221";
    public const string DerivedEventIsNotMarked = "DEED0222";

    public const string AggregateIsUnknown = "DEED0401";
    public const string AggregatesDiffer = "DEED0402";
    public const string DecideIsMissing = "DEED0403";
    public const string DecideIsAmbiguous = "DEED0404";
    public const string DecideReturnsNoEvent = "DEED0405";
    public const string DecideDoesNotFit = "DEED0406";
    public const string KeyIsMissing = "DEED0407";
    public const string KeyIsAmbiguous = "DEED0408";
    public const string KeyCannotBeText = "DEED0409";
    public const string RuleDoesNotFit = "DEED0410";
    public const string RuleNameIsTaken = "DEED0411";
    public const string MethodLooksLikeRule = "DEED0412";
    public const string ValidateDoesNotFit = "DEED0413";
    public const string MethodIsNotCalled = "DEED0414";
    public const string CommandIsNotMarked = "DEED0415";
    public const string RuleIsConstant = "DEED0416";
    public const string RuleIsNeverReached = "DEED0417";
    public const string RulesLeaveNothing = "DEED0418";
    public const string DecideGivesNothing = "DEED0419";
    public const string ValidationAttributeIsNotSupported = "DEED0420";
    public const string ValidationAttributeDoesNotFit = "DEED0421";
    public const string ValidationBoundsAreImpossible = "DEED0422";
    public const string ValidationLimitIsUnreadable = "DEED0423";
    public const string ValidationPatternIsInvalid = "DEED0424";
    public const string ValidationTextIsUnusable = "DEED0425";
    public const string DisplayNameIsNotConstant = "DEED0426";
    public const string ValidationAttributeHasNoEffect = "DEED0427";
    public const string ValidationAttributeStandsTwice = "DEED0428";
    public const string CommandIsValidatableObject = "DEED0429";
    public const string CommandIsNamedLikeEvent = "DEED0430";
    public const string RejectMessageIsEmpty = "DEED0431";
    public const string RuleIsNotPure = "DEED0440";

    public const string ProcessorNameIsNotAName = "DEED0501";
    public const string NothingIsReactedTo = "DEED0502";
    public const string OnDoesNotFit = "DEED0503";
    public const string EventIsTakenTwice = "DEED0504";
    public const string ServicesAreUnclear = "DEED0505";
    public const string ProcessorIsMarkedTwice = "DEED0506";
    public const string ReactorNeverEnds = "DEED0507";
    public const string TriggerCannotWait = "DEED0508";
    public const string ProjectionNameIsNotAName = "DEED0511";
    public const string ProjectionHasNoKey = "DEED0512";
    public const string KeyIsNoKey = "DEED0513";
    public const string RowIsNotFound = "DEED0514";
    public const string KeyOfDoesNotFit = "DEED0515";
    public const string RowCannotBeMade = "DEED0516";
    public const string RowColumnIsTaken = "DEED0517";
    public const string IndexNamesNoColumn = "DEED0518";
    public const string SettingCannotHold = "DEED0519";
    public const string SettingsAreNotRead = "DEED0520";
    public const string TransactionIsNotTaken = "DEED0526";
    public const string TablesCannotBeRead = "DEED0527";
    public const string ProjectionVersionIsNotPositive = "DEED0523";
    public const string VersionIsFoldedInAppend = "DEED0524";
    public const string ProjectionNameLeavesNoRoom = "DEED0525";
    public const string ColumnTypeDoesNotFit = "DEED0531";
    public const string ColumnNameIsNotAName = "DEED0532";
    public const string ProjectionIsNotPure = "DEED0530";
    public const string RowIsChangedInPlace = "DEED0533";
    public const string RowNeverBegins = "DEED0534";
    public const string RowIsFoundTwoWays = "DEED0535";
    public const string ReactorIsNotMarked = "DEED0540";
    public const string MethodLooksLikeOn = "DEED0541";

    public const string MemberTypeIsOpen = "DEED0601";
    public const string MemberTypeIsNotData = "DEED0602";
    public const string MemberTypeIsOutOfReach = "DEED0603";
    public const string DictionaryKeyIsNotScalar = "DEED0604";
    public const string ConstructorIsUnclear = "DEED0605";
    public const string ParameterHasNoMember = "DEED0606";
    public const string JsonNameIsTakenTwice = "DEED0607";
    public const string ConverterCannotBeCalled = "DEED0608";
    public const string DerivedTypeIsUnusable = "DEED0609";
    public const string JsonAttributeIsNotHonoured = "DEED0610";
    public const string MemberCannotBeSet = "DEED0611";
    public const string TooManyMembers = "DEED0612";
    public const string ContextWritesOurType = "DEED0620";
    public const string SerializedPastItsCodec = "DEED0621";
    public const string TypeIsResolvedByName = "DEED0623";
    public const string EnumDefaultIsUndefined = "DEED0624";

    public const string ModuleIsNotStatic = "DEED0701";
    public const string DeclarationHasNoModule = "DEED0702";
    public const string NameIsTakenTwice = "DEED0703";
    public const string NamespaceHasTwoModules = "DEED0704";
    public const string DefinitionIsTaken = "DEED0705";
}
