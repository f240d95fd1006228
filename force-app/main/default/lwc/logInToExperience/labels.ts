/** Words of this component, as custom labels so that they can be translated. */
import heading from '@salesforce/label/c.Ui_LogInToExperience_Heading';
import user from '@salesforce/label/c.Ui_LogInToExperience_User';
import obstacles from '@salesforce/label/c.Ui_LogInToExperience_Obstacles';
import logIn from '@salesforce/label/c.Ui_LogInToExperience_LogIn';

export const labels = { heading, user, obstacles, logIn };
