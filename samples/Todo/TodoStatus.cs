namespace Todo;

public enum TodoStatus
{
    Outstanding,
    Completed,
    Abandoned,
}
